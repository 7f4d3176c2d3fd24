import {defineElements} from './index.js';

// The lesson draws with all the others, so it registers them too.
void defineElements();
