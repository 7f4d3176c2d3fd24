import {ArchitectureDiagram} from '../elements/architecture-diagram/element.js';
import {lateWords, words} from '../generated/tag-words/architecture-diagram.js';
import {registerLateWords} from '../localization/late-areas.js';
import {registerWords} from '../localization/strings.js';
import {register} from './register.js';

registerWords(words);
registerLateWords(lateWords);
register('architecture-diagram', ArchitectureDiagram);
