/** What `depth="expert"` takes of the diagram. It comes late and imports neither Lit nor what has state: it is handed that. */
export {styles} from './expert-stacks-styles.js';
export {view} from './expert-stacks-view.js';
