import 'container-lesson/lazy';
import {createRoot, hydrateRoot} from 'react-dom/client';

import {page} from './react-page.js';

hydrateRoot(document.getElementById('server'), page());
createRoot(document.getElementById('client')).render(page());
