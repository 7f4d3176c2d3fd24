const isRadio = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'radio';

/**
 * Listens for answers by radio buttons: a click, Space and Enter answer. Arrow keys only move the choice, although a browser
 * fires a click for them too. For Space on a button that is chosen already, most fire none.
 */
export function listenForAnswers(root: EventTarget, answer: (radio: HTMLInputElement) => void): void {
  let isMoving = false;
  const endMove = (): void => void (isMoving = false);
  root.addEventListener('keydown', (event) => {
    const {key, target} = event as KeyboardEvent;
    isMoving = key.startsWith('Arrow');
    if (![' ', 'Enter'].includes(key) || !isRadio(target)) return;
    event.preventDefault();
    target.checked = true;
    answer(target);
  });
  for (const type of ['keyup', 'pointerdown']) root.addEventListener(type, endMove);
  root.addEventListener('click', ({target}) => {
    if (isRadio(target) && !isMoving) answer(target);
  });
}
