import type {SystemId} from '../data/commands.js';

/** Features that jsdom, happy-dom or a polyfill may lack. Only this module checks for them. */

type FormInternals = Pick<ElementInternals, 'form' | 'setFormValue'>;

/** The internals of a form control. Without `attachInternals` the element still knows its form, but submits nothing. */
export function formInternals(element: HTMLElement): FormInternals {
  const {attachInternals} = element as Partial<HTMLElement>;
  const internals: Partial<FormInternals> | undefined = attachInternals?.call(element);
  if (internals?.setFormValue) return internals as FormInternals;
  return {
    get form() {
      return element.closest('form');
    },
    setFormValue() {},
  };
}

/** Whether the reader wants nothing to move. Where that cannot be asked, nothing is animated, and nothing would end. */
export const prefersStill = (): boolean => !('matchMedia' in globalThis) || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The reader's computer, as far as the browser names it. What is neither a Mac nor a Windows PC counts as Linux, a phone too. */
export function readersSystem(): SystemId {
  const {platform = ''} = navigator as Partial<Navigator>;
  return /^(mac|win)/i.test(platform) ? 'mac-windows' : 'linux';
}
