import {css} from 'lit';

/**
 * Styles of elements that compare two subjects. Three rules have a meaning: neutral is shared by both,
 * a colour belongs to one of them; the only filled shape in a diagram is a kernel; a missing layer
 * is drawn as an empty place.
 */
export const subjectStyles = css`
  :host {
    --_vm: var(--lesson-vm, light-dark(#936000, #d8a03c));
    --_vm-tint: var(--lesson-vm-tint, light-dark(#fbf4e3, #2b2517));
    --_container: var(--lesson-container, light-dark(#1b4691, #a3c3fb));
    --_container-tint: var(--lesson-container-tint, light-dark(#eaf1fc, #1a2536));
    --_stroke: var(--lesson-stroke, 1.5px);
    --_gutter: var(--lesson-gutter, 6rem);
  }

  /* A subject colours what belongs to one technology; no other rule names a technology. */
  .vm {
    --_subject: var(--_vm);
    --_subject-tint: var(--_vm-tint);
  }
  .container {
    --_subject: var(--_container);
    --_subject-tint: var(--_container-tint);
  }
  .subject {
    color: var(--_subject, inherit);
  }

  .title {
    font-size: 0.9375rem;
    font-weight: 700;
    margin-block-end: calc(3 * var(--_space));
  }
  .title:has(> .visually-hidden:only-child) {
    margin-block-end: 0;
  }
  .aside {
    font-size: var(--_small);
    color: var(--_muted);
  }
  /* What can be chosen, here and in the other elements: a dotted line. What leads somewhere has a solid one. */
  .choosable {
    /* One by one, since WebKit does not read them together. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-thickness: 1.5px;
    text-decoration-color: var(--_outline);
    text-underline-offset: 0.25em;
  }
  @media print {
    .choosable {
      text-decoration: none;
    }
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    :host {
      --_sunken: Canvas;
      --_muted: CanvasText;
      --_outline: CanvasText;
      --_vm: CanvasText;
      --_vm-tint: Canvas;
      --_container: CanvasText;
      --_container-tint: Canvas;
    }
  }
`;
