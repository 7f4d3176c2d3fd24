/** What `<comparison-table evidence>` brings when it is asked for: one module, which holds nothing that must exist once on a page. */
export {evidence} from '../../model/evidence.js';
export {styles} from './evidence-styles.js';
export {view} from './evidence-view.js';
