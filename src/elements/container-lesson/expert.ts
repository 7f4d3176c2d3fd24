/** Lazy code of `<container-lesson depth="expert">`. */
export {styles} from './notes-styles.js';
export {notesView} from './notes-view.js';
