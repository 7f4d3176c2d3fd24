import {AnalogyCard} from '../elements/analogy-card/element.js';
import enAnalogies from '../generated/strings/en/analogies.js';
import enCard from '../generated/strings/en/card.js';
import enTechnologies from '../generated/strings/en/technologies.js';
import jaAnalogies from '../generated/strings/ja/analogies.js';
import jaCard from '../generated/strings/ja/card.js';
import jaTechnologies from '../generated/strings/ja/technologies.js';
import {registerAreas} from '../localization/strings.js';
import {register} from './register.js';

registerAreas('en', {technologies: enTechnologies, analogies: enAnalogies, card: enCard});
registerAreas('ja', {technologies: jaTechnologies, analogies: jaAnalogies, card: jaCard});
register('analogy-card', AnalogyCard);
