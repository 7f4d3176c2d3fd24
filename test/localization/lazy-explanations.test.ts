import {expect} from '@open-wc/testing';

import {lazyWords as lazyEn, words as en} from '../../src/generated/words/en.js';
import {words as ja} from '../../src/generated/words/ja.js';
import {ArchitectureDiagram} from '../../src/elements/architecture-diagram/element.js';
import {lazyWords, registerLazyAreas} from '../../src/localization/lazy/lazy-words.js';
import {registerAreas} from '../../src/localization/words/store.js';
import {settled, textOf} from '../support/page.js';

// What the diagram's own entry brings: the explanations of its layers, but no notes.
for (const [lang, {technologies, layers, diagram}] of Object.entries({en, ja})) registerAreas(lang, {technologies, layers, diagram});
registerLazyAreas('en', {explanations: lazyEn.explanations});
registerLazyAreas('ja', {explanations: () => Promise.reject(new Error('offline'))});
customElements.define('alone-diagram', class extends ArchitectureDiagram {});

describe('a diagram alone that opens with a layer', () => {
  for (const selected of ['vm.guest-os', 'vm.hypervisor', 'container.app'] as const)
    it(`does not explain it in a language that is there already: ${selected}`, async () => {
      await lazyWords('en', 'explanations').load();
      const place = document.body.appendChild(document.createElement('div'));
      place.lang = 'ja';
      const diagram = place.appendChild(document.createElement('alone-diagram')) as ArchitectureDiagram;
      diagram.selected = selected;
      await settled(diagram);
      await lazyWords('ja', 'explanations').load();
      expect(diagram.shadowRoot!.querySelector('[aria-expanded=true]')!.getAttribute('data-layer')).to.equal(selected);
      expect(textOf(diagram.shadowRoot!)).to.not.match(/[a-z]{3,} [a-z]{2,} [a-z]+/);
      place.lang = 'en';
      await settled(diagram);
      expect(textOf(diagram.shadowRoot!)).to.match(/[a-z]{3,} [a-z]{2,} [a-z]+/);
      place.remove();
    });
});
