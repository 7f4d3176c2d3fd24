/** Lazy code of `<try-it>`: the commands that stand in its folds, with their sources. */
export {furtherSteps} from '../../model/further-steps.js';
