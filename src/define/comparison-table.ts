import {ComparisonTable} from '../elements/comparison-table/element.js';
import enProperties from '../generated/strings/en/properties.js';
import enTable from '../generated/strings/en/table.js';
import enTechnologies from '../generated/strings/en/technologies.js';
import jaProperties from '../generated/strings/ja/properties.js';
import jaTable from '../generated/strings/ja/table.js';
import jaTechnologies from '../generated/strings/ja/technologies.js';
import {registerLateAreas} from '../localization/late-areas.js';
import {registerAreas} from '../localization/strings.js';
import {register} from './register.js';

registerAreas('en', {technologies: enTechnologies, properties: enProperties, table: enTable});
registerAreas('ja', {technologies: jaTechnologies, properties: jaProperties, table: jaTable});
registerLateAreas('en', {
  evidence: () => import('../generated/strings/en/evidence.js'),
  own: () => import('../generated/strings/en/own.js'),
});
registerLateAreas('ja', {
  evidence: () => import('../generated/strings/ja/evidence.js'),
  own: () => import('../generated/strings/ja/own.js'),
});
register('comparison-table', ComparisonTable);
