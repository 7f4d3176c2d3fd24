import {html, nothing} from 'lit';

import type {Translate} from '../../localization/words/translate.js';
import type {DescribedProblem} from '../../model/own-data/problem.js';

const mostShown = 5;

/**
 * Lists the mistakes in an author's data, below the content of the element; empty if there are none. It is no live region,
 * since it does not answer an action of the reader.
 */
export function notice(t: Translate, problems: readonly DescribedProblem[]): unknown {
  const rest = problems.length - mostShown;
  const content = html`<p>${t('own.problem')}</p>
    <ul>${problems.slice(0, mostShown).map(item)}</ul>
    ${rest > 0 ? html`<p>${t('own.problem.more', {count: String(rest)})}</p>` : nothing}`;
  return html`<div class="problem" part="error" lang=${t.locale} dir=${t.dir}>${problems.length > 0 ? content : nothing}</div>`;
}

const item = ({path, message}: DescribedProblem): unknown =>
  path === '' ? html`<li>${message}</li>` : html`<li><code translate="no">${path}</code>: ${message}</li>`;
