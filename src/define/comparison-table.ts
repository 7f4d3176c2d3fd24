import {ComparisonTable} from '../elements/comparison-table/element.js';
import {lazyWords, words} from '../generated/tag-words/comparison-table.js';
import {registerLazyWords} from '../localization/lazy/lazy-words.js';
import {registerWords} from '../localization/words/store.js';
import {register} from './register.js';

registerWords(words);
registerLazyWords(lazyWords);
register('comparison-table', ComparisonTable);
