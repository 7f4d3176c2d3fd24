import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';

import {page} from './vue-page.js';

export const html = () => renderToString(createSSRApp(page));
