import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

const columns: Readonly<Record<string, readonly string[]>> = {both: ['ja', 'en']};

/**
 * The page around a story, with the toolbar's language and colour scheme. Both languages show one
 * story twice, each in its column. `parameters.stage` is `narrow` for a column as narrow as a phone.
 */
export const stage: Decorator = (story, {globals, parameters, viewMode}) => {
  const content = story();
  const language = globals['language'] as string;
  const languages = columns[language] ?? [language];
  return html`<div class="stage ${viewMode} ${parameters['stage']}" data-scheme=${globals['scheme']}>
    ${languages.map((lang) => html`<div lang=${lang}>${content}</div>`)}
  </div>`;
};
