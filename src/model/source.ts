import {sources, type SourceId} from '../data/sources.js';
import {withAddress, type SourceWithAddress} from './source-address.js';

/** A source with its address, always http(s), and the date of publication if it is known. */
export const findSource = (id: SourceId): SourceWithAddress => withAddress(sources.find((one) => one.id === id)!);
