import {AnalogyCard} from '../elements/analogy-card/element.js';
import {words} from '../generated/tag-words/analogy-card.js';
import {registerWords} from '../localization/words/store.js';
import {register} from './register.js';

registerWords(words);
register('analogy-card', AnalogyCard);
