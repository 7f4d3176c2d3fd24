import {StartupTimeline} from '../elements/startup-timeline/element.js';
import {words} from '../generated/tag-words/startup-timeline.js';
import {registerWords} from '../localization/words/store.js';
import {register} from './register.js';

registerWords(words);
register('startup-timeline', StartupTimeline);
