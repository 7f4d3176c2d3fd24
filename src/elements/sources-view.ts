import {html} from 'lit';

import type {SourceText} from '../model/source.js';

/** Sources on one line, each as a link if it has an address. */
export const sourcesView = (sources: readonly SourceText[]): unknown =>
  sources.map(
    ({text, url, mark}, index) =>
      html`${index > 0 ? ' · ' : ''}${url ? html`<a href=${url}>${text}</a>` : text}${mark ? ` (${mark})` : ''}`,
  );
