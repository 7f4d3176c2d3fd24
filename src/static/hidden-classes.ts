/**
 * Classes of what static HTML hides from those without a style sheet. `without-script.ts` hides it, `styles.ts` shows it
 * again, and the generator of the style sheet makes that hold against the rules of sites.
 */

/** Says again, for the eye, what stands elsewhere. */
export const forTheEye: readonly string[] = ['copy', 'names', 'spine', 'lists', 'words'];

/** Progress and where marks are kept, and the hint to choose a layer: only a script can do what they promise. */
export const needsScript: readonly string[] = ['progress', 'foot', 'hint'];

/** Given to what needs a script: it keeps the room that the element will take. */
export const reserved = 'reserved';

/** Other classes of what is hidden whose rules say how it is displayed. */
const displayed: readonly string[] = ['repeated', 'manager', 'column'];

/** All classes by which something hidden may be displayed. */
export const hiddenClasses: readonly string[] = [...forTheEye, ...needsScript, reserved, ...displayed];
