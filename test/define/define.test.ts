import {expect} from '@open-wc/testing';

import {version} from '../../src/generated/version.js';
import {ComparisonTable, LessonChecklist} from '../../src/elements/index.js';
import {laterParts} from '../../src/elements/parts.js';
import {consoleOf, rendered, show, textOf} from '../support/page.js';

const tags = ['analogy-card', 'container-lesson'];
/** Registered a little later, where all are. */
const laterTags = Object.keys(laterParts);

/** In this order: each step begins with what the one before left. */
describe('registration', () => {
  it('does not happen when classes are imported, nor by container-lesson/define before it is called', async () => {
    expect(ComparisonTable.version).to.equal(version);
    await import('../../src/define/index.js');
    expect([...tags, ...laterTags].filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('of an element whose words nobody brought keeps its content and warns once', async () => {
    customElements.define('bare-checklist', class extends LessonChecklist {});
    const warnings = await consoleOf('warn', () =>
      show(
        '<div><bare-checklist>fallback</bare-checklist><bare-checklist><b class="lesson-element"><i id="kept">fallback</i></b></bare-checklist></div>',
      ),
    );
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('<bare-checklist> has no words');
    for (const element of document.querySelectorAll<HTMLElement>('bare-checklist')) {
      expect(element.innerText).to.equal('fallback');
      expect(element.offsetHeight).to.be.greaterThan(0);
    }
    expect(document.querySelector('bare-checklist #kept'), 'what is shown keeps its ids').to.exist;
  });

  it('of one element leaves the others alone', async () => {
    await import('../../src/define/comparison-table.js');
    expect([...tags, ...laterTags].filter((tag) => customElements.get(tag))).to.deep.equal(['comparison-table']);
    expect(customElements.get('comparison-table')).to.equal(ComparisonTable);
  });

  it('under a prefix gives every element a tag of its own, and the lesson its own parts', async () => {
    const {defineElements} = await import('../../src/define/index.js');
    defineElements({prefix: 'acme'});
    expect([...tags, ...laterTags].filter((tag) => customElements.get(`acme-${tag}`))).to.deep.equal(tags);
    await Promise.all(laterTags.map(async (tag) => customElements.whenDefined(`acme-${tag}`)));
    const element = await show('<acme-container-lesson></acme-container-lesson>', 'ja');
    await rendered(element.parentElement!);
    const parts = [...element.shadowRoot!.querySelectorAll('*')].map(({localName}) => localName).filter((name) => name.includes('-'));
    expect(new Set(parts)).to.deep.equal(
      new Set([
        'acme-analogy-card',
        'acme-architecture-diagram',
        'acme-comparison-table',
        'acme-key-difference',
        'acme-startup-timeline',
        'acme-lesson-checklist',
        'acme-lesson-quiz',
        'acme-try-it',
      ]),
    );
    expect(textOf(element.shadowRoot!.querySelector('acme-comparison-table')!)).to.include('性質');
  });

  it('may happen twice; a tag that something else took stays, and the console names both', async () => {
    const {defineElements} = await import('../../src/define/index.js');
    class Other extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define('taken-analogy-card', Other);
    const said = await consoleOf('info', () => {
      defineElements({prefix: 'acme'});
      defineElements({prefix: 'taken'});
    });
    expect(customElements.get('taken-analogy-card')).to.equal(Other);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('0.0.1').and.include(version);
  });
});
