import {sources, type Source, type SourceId} from '../data/sources.js';

/** A source with its address, always http(s), and the date of publication if it is known. */
export function findSource(id: SourceId): Source & {readonly address?: string; readonly published?: string} {
  const source: Source = sources.find((one) => one.id === id)!;
  const {url, doi, read, year} = source;
  const address = url ?? (doi && `https://doi.org/${doi}`);
  // `year` of a page without a date is the year in which it was read.
  const isDated = !read?.startsWith(`${year}-`);
  return {...source, ...(address && /^https?:/.test(address) && {address}), ...(isDated && {published: String(year)})};
}
