/** Lazy code of `<architecture-diagram depth="expert">`. */
export {styles} from './expert-stacks-styles.js';
export {view} from './expert-stacks-view.js';
