import {KeyDifference} from '../elements/key-difference/element.js';
import {words} from '../generated/tag-words/key-difference.js';
import {registerWords} from '../localization/words/store.js';
import {register} from './register.js';

registerWords(words);
register('key-difference', KeyDifference);
