import {counts} from './counts.js';
import {memoryAmounts} from './resources.js';
import {imageSizes} from './size.js';
import {startupTimes} from './startup.js';

/** Numbers of VMs and containers on the six properties. */
export const comparedMeasurements = [...startupTimes, ...memoryAmounts, ...imageSizes, ...counts] as const;
