import {TryIt} from '../elements/try-it/element.js';
import {lazyWords, words} from '../generated/tag-words/try-it.js';
import {registerLazyWords} from '../localization/lazy/lazy-words.js';
import {registerWords} from '../localization/words/store.js';
import {register} from './register.js';

registerWords(words);
registerLazyWords(lazyWords);
register('try-it', TryIt);
