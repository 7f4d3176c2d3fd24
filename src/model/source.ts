import {sources, type SourceId} from '../data/sources.js';
import {standingOfSource} from '../data/standing.js';
import type {Translate} from '../localization/words/translate.js';
import {withAddress, type SourceWithAddress} from './source-address.js';

/** A source with its address, always http(s), and the date of publication if it is known. */
export const findSource = (id: SourceId): SourceWithAddress => withAddress(sources.find((one) => one.id === id)!);

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
