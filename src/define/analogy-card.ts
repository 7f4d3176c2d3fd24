import {AnalogyCard} from '../elements/analogy-card/element.js';
import {lateWords, words} from '../generated/tag-words/analogy-card.js';
import {registerWords} from '../localization/late-areas.js';
import {register} from './register.js';

registerWords(words, lateWords);
register('analogy-card', AnalogyCard);
