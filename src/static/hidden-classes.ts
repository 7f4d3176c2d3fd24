/**
 * Classes of elements that static HTML hides unless its style sheet is loaded. `without-script.ts` hides them, `styles.ts`
 * shows them again, and the generator of the style sheet protects that from the rules of sites.
 */

/** Visual repetitions of text that is elsewhere in the HTML. */
export const forTheEye: readonly string[] = ['copy', 'names', 'spine', 'words'];

/** Controls and sentences that need a script: progress, where marks are stored, the hint to choose a layer. */
export const needsScript: readonly string[] = ['progress', 'foot', 'hint'];

/** Added to elements that need a script, to reserve the room for the element. */
export const reserved = 'reserved';

/** Other classes within hidden elements whose rules set `display`. */
const displayed: readonly string[] = ['repeated', 'manager', 'column'];

/** All classes whose rules may display a hidden element. */
export const hiddenClasses: readonly string[] = [...forTheEye, ...needsScript, reserved, ...displayed];
