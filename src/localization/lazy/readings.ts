import {registerReadings} from '../words/store.js';
import {lazy} from './lazy.js';

/** The words that have readings (`{漢字|かんじ}`): only elements with `ruby="on"` ask for them. */
export const lazyReadings = lazy(
  'the readings',
  () => import('../../generated/readings.js'),
  ({readings}) => registerReadings(readings),
);
