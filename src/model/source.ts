import {sources, type Source, type SourceId} from '../data/sources.js';
import {standingOfSource} from '../data/standing.js';
import type {Translate} from '../localization/words/translate.js';

/** A source with its address, always http(s), and the date of publication if it is known. */
export function findSource(id: SourceId): Source & {readonly address?: string; readonly published?: string} {
  const source: Source = sources.find((one) => one.id === id)!;
  const {url, doi, read, year} = source;
  const address = url ?? (doi && `https://doi.org/${doi}`);
  // `year` of a page without a date is the year in which it was read.
  const isDated = !read?.startsWith(`${year}-`);
  return {...source, ...(address && /^https?:/.test(address) && {address}), ...(isDated && {published: String(year)})};
}

/** A source as text. */
export interface SourceText {
  /** Title, publisher and year, as far as they are known. */
  readonly text: string;
  /** Always http(s); undefined where no address is known. */
  readonly url?: string;
  /** Its standing where that is less than primary: "second-hand". */
  readonly mark?: string;
}

/** Title, publisher and year of a source, with its address. */
export function sourceText(t: Translate, id: SourceId): SourceText {
  const standing = standingOfSource(id);
  const {title, authors, publisher, published, address} = findSource(id);
  return {
    text: [title, publisher ?? authors?.[0], published].filter(Boolean).join(', '),
    ...(address && {url: address}),
    ...((standing === 'secondary' || standing === 'vendor') && {mark: t(`expert.mark.${standing}`)}),
  };
}
