/** What `<container-lesson depth="expert">` loads when it is asked for it. */
export {styles} from './notes-styles.js';
export {notesView} from './notes-view.js';
