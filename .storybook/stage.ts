import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

import {setMedia} from './media.js';
import {mirrored, registerMirrored} from './words.js';

const columns: Readonly<Record<string, readonly string[]>> = {both: ['ja', 'en']};

/** `parameters.stage`: how wide a story is, and whether it ignores the toolbar's language. */
interface Stage {
  /** `narrow`: a column as narrow as a phone. `page`: a page that has margins of its own. */
  readonly width?: 'narrow' | 'page';
  /** Whatever the toolbar says. */
  readonly languages?: readonly string[];
}

type Globals = Readonly<Record<string, string>>;

function languagesOf({language}: Globals, {languages, width}: Stage): readonly string[] {
  const chosen = languages ?? columns[language!] ?? [language!];
  return width === 'page' ? chosen.slice(0, 1) : chosen;
}

/** The browser's own settings, for which a page has no words. */
function setBrowser({text, motion, medium}: Globals): void {
  document.documentElement.style.fontSize = text === 'double' ? '200%' : '';
  setMedia({print: medium === 'print', still: motion === 'reduced'});
}

/**
 * The page around a story, in the toolbar's language, colour scheme and so on. "Both languages" shows the story twice, in two columns.
 */
export const stage: Decorator = (story, {globals, parameters, viewMode}) => {
  const chosen = globals as Globals;
  const own = (parameters['stage'] ?? {}) as Stage;
  const content = story();
  setBrowser(chosen);
  const isMirrored = chosen['direction'] === 'rtl';
  const languages = languagesOf(chosen, own);
  if (isMirrored) for (const lang of languages) void registerMirrored(lang);
  return html`<div
    class="stage ${viewMode} ${own.width} ${chosen['medium']}"
    data-scheme=${chosen['medium'] === 'print' ? 'light' : chosen['scheme']}
    dir=${isMirrored ? 'rtl' : 'ltr'}
  >
    ${languages.map((lang) => html`<div lang=${isMirrored ? mirrored(lang) : lang}>${content}</div>`)}
  </div>`;
};
