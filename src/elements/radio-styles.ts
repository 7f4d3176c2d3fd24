import {css} from 'lit';

/** Choices with a radio button. It is the whole choice (`label`), so that a finger or a screen reader finds it where it is seen. */
export const radioStyles = css`
  label {
    position: relative;
    display: grid;
  }
  input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .face {
    min-block-size: 44px;
    border: var(--_stroke) solid var(--_outline);
    outline-offset: 2px;
  }
  label:hover .face {
    border-color: var(--_text);
  }
  :focus-visible + .face {
    outline: 3px solid var(--_focus);
    z-index: 2;
  }
`;
