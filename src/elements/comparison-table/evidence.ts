/** What `<comparison-table evidence>` loads when it is asked for it. */
export {evidence} from '../../model/evidence.js';
export {styles} from './evidence-styles.js';
export {view} from './evidence-view.js';
