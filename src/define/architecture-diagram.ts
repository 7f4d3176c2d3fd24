import {ArchitectureDiagram} from '../elements/architecture-diagram/element.js';
import {lazyWords, words} from '../generated/tag-words/architecture-diagram.js';
import {registerLazyWords} from '../localization/lazy/lazy-words.js';
import {registerWords} from '../localization/words/store.js';
import {register} from './register.js';

registerWords(words);
registerLazyWords(lazyWords);
register('architecture-diagram', ArchitectureDiagram);
