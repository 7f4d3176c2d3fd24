import {sources, type Source, type SourceId} from '../data/sources.js';

/** A source, and the address that leads to it, where one is known: only ever http(s). */
export function findSource(id: SourceId): Source & {readonly address?: string} {
  const source: Source = sources.find((one) => one.id === id)!;
  const address = source.url ?? (source.doi && `https://doi.org/${source.doi}`);
  return {...source, ...(address && /^https?:/.test(address) && {address})};
}
