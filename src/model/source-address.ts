import type {Source} from '../data/sources.js';

export type SourceWithAddress = Source & {readonly address?: string; readonly published?: string};

/** Adds to a source its address, always http(s), and the date of publication if it is known. */
export function withAddress(source: Source): SourceWithAddress {
  const {url, doi, read, year} = source;
  const address = url ?? (doi && `https://doi.org/${doi}`);
  // `year` of a page without a date is the year in which it was read.
  const isDated = !read?.startsWith(`${year}-`);
  return {...source, ...(address && /^https?:/.test(address) && {address}), ...(isDated && {published: String(year)})};
}
