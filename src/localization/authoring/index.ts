/** What comes late, for authors of pages. */
export {check} from './check.js';
export {watch} from './watch.js';
