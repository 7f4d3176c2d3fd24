import {css} from 'lit';

/** Styles of the package's own pages (`static/*.page.html`). Pages that a part is pasted into have styles of their own. */
export const pageStyles = css`
  .lesson-page {
    color-scheme: light dark;
    display: flow-root;
    max-inline-size: 60rem;
    margin: 0 auto;
    padding: 2rem 1rem 3rem;
    font-family: system-ui, sans-serif;
    background: Canvas;
    color: CanvasText;
  }
  /* Paper has margins of its own. */
  @media print {
    .lesson-page {
      color-scheme: light;
      padding: 0;
    }
  }
  .course-back a {
    display: inline-block;
    padding-block: 12px;
    color: inherit;
  }
  .lesson-embed {
    padding: 8px;
  }
  [data-theme='light'] .lesson-page {
    color-scheme: light;
  }
  [data-theme='dark'],
  [data-theme='dark'] .lesson-page {
    color-scheme: dark;
  }
  [data-lang='ja'] .lesson-embed > main > [lang='en'],
  [data-lang='en'] .lesson-embed > main > [lang='ja'] {
    display: none !important;
  }
`;
