/** What not every place that runs elements has: jsdom, happy-dom, polyfills. Each is asked for here and nowhere else. */

type FormInternals = Pick<ElementInternals, 'form' | 'setFormValue'>;

/** What makes an element a form control; where that is not to be had, it knows its form and submits nothing. */
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
