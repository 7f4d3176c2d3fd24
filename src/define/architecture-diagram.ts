import {ArchitectureDiagram} from '../elements/architecture-diagram/element.js';
import enDiagram from '../generated/strings/en/diagram.js';
import enLayers from '../generated/strings/en/layers.js';
import enTechnologies from '../generated/strings/en/technologies.js';
import jaDiagram from '../generated/strings/ja/diagram.js';
import jaLayers from '../generated/strings/ja/layers.js';
import jaTechnologies from '../generated/strings/ja/technologies.js';
import {registerLateAreas} from '../localization/late-areas.js';
import {registerAreas} from '../localization/strings.js';
import {register} from './register.js';

registerAreas('en', {technologies: enTechnologies, layers: enLayers, diagram: enDiagram});
registerAreas('ja', {technologies: jaTechnologies, layers: jaLayers, diagram: jaDiagram});
registerLateAreas('en', {
  explanations: () => import('../generated/strings/en/explanations.js'),
  expert: () => import('../generated/strings/en/expert.js'),
  own: () => import('../generated/strings/en/own.js'),
});
registerLateAreas('ja', {
  explanations: () => import('../generated/strings/ja/explanations.js'),
  expert: () => import('../generated/strings/ja/expert.js'),
  own: () => import('../generated/strings/ja/own.js'),
});
register('architecture-diagram', ArchitectureDiagram);
