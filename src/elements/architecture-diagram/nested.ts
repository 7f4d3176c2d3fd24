/** Lazy code of `<architecture-diagram technologies="container-in-vm">`. */
export {allStacks as stacks} from '../../model/nested-stack.js';
export {styles} from './nested-styles.js';
