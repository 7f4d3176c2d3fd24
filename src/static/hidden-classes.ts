/**
 * Classes of elements that static HTML hides unless its style sheet is loaded. `without-script.ts` hides them, `styles.ts`
 * shows them again, and the generator of the style sheet protects that from the rules of sites.
 */

/** Visual repetitions of text that is elsewhere in the HTML. */
export const forTheEye: readonly string[] = ['box-name', 'brief', 'copy', 'names', 'spine', 'words'];

/**
 * Controls and sentences that need a script: progress, where marks are stored, the hint to choose a layer, what is shown
 * when a reader acts; a switch and what it takes out; the button that plays, and what stands in the place of a time before
 * it has played; the button that copies.
 */
export const needsScript: readonly string[] = [
  ...['progress', 'foot', 'hint', 'above', 'tour', 'position', 'unchosen', 'room'],
  ...['switch', 'taken-name', 'taken', 'play', 'unfinished', 'copier'],
];

/** Added to elements that need a script, to reserve the room for the element. */
export const reserved = 'reserved';

/** Other classes within hidden elements whose rules set `display`. */
const displayed: readonly string[] = ['repeated', 'manager', 'column', 'steps'];

/** All classes whose rules may display a hidden element. */
export const hiddenClasses: readonly string[] = [...forTheEye, ...needsScript, reserved, ...displayed];
