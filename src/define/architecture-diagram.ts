import {ArchitectureDiagram} from '../elements/architecture-diagram/element.js';
import {lateWords, words} from '../generated/tag-words/architecture-diagram.js';
import {registerWords} from '../localization/late-areas.js';
import {register} from './register.js';

registerWords(words, lateWords);
register('architecture-diagram', ArchitectureDiagram);
