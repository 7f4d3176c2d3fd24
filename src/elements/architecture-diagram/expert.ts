/** What `depth="expert"` takes of the diagram. It comes late and imports neither Lit nor what has state: it is handed that. */
export {styles} from './towers-styles.js';
export {view} from './towers-view.js';
