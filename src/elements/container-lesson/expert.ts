/** What `depth="expert"` takes of the lesson. It comes late and imports neither Lit nor what has state: it is handed that. */
export {styles} from './notes-styles.js';
export {notesView} from './notes-view.js';
