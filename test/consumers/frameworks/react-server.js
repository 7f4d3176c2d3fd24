import {renderToString} from 'react-dom/server';

import {page} from './react-page.js';

export const html = () => renderToString(page());
