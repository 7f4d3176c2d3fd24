import {ComparisonTable} from '../elements/comparison-table/element.js';
import {lateWords, words} from '../generated/tag-words/comparison-table.js';
import {registerWords} from '../localization/late-areas.js';
import {register} from './register.js';

registerWords(words, lateWords);
register('comparison-table', ComparisonTable);
