import {sources, type Source, type SourceId} from '../data/sources.js';

/** A source, the address that leads to it, only ever http(s), and when it was published, where it says so. */
export function findSource(id: SourceId): Source & {readonly address?: string; readonly published?: string} {
  const source: Source = sources.find((one) => one.id === id)!;
  const {url, doi, read, year} = source;
  const address = url ?? (doi && `https://doi.org/${doi}`);
  // The year of a page without a date is the one in which it was read.
  const isDated = !read?.startsWith(`${year}-`);
  return {...source, ...(address && /^https?:/.test(address) && {address}), ...(isDated && {published: String(year)})};
}
