import {prefersStill} from '../environment.js';

/** How long the eye rests on each plate, in milliseconds. */
const each = 350;

/** Shows something only after a while. Nothing moves by it: its room is there. */
const after = (delay: number, element: Element | null, from: Keyframe = {opacity: 0}): unknown =>
  element?.animate([{...from, offset: 0}], {duration: 150, delay, fill: 'backwards'});

/** Counts the plates of a stack before the reader's eyes, those that all share first, and then shows the number. */
export function countOut(stack: Element): void {
  if (prefersStill()) return;
  const plates = stack.querySelectorAll('.kernel');
  plates.forEach((plate, index) => {
    after(index * each, plate.querySelector('.ordinal'));
    after(index * each, plate, {outlineColor: 'transparent'});
  });
  after(plates.length * each, stack.querySelector('.answer'));
}
