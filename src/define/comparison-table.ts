import {ComparisonTable} from '../elements/comparison-table/element.js';
import {lateWords, words} from '../generated/tag-words/comparison-table.js';
import {registerLateWords} from '../localization/late-areas.js';
import {registerWords} from '../localization/strings.js';
import {register} from './register.js';

registerWords(words);
registerLateWords(lateWords);
register('comparison-table', ComparisonTable);
