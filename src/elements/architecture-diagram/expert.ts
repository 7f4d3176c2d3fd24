/** What `<architecture-diagram depth="expert">` loads when it is asked for it. */
export {styles} from './expert-stacks-styles.js';
export {view} from './expert-stacks-view.js';
