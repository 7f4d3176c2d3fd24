import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';

const tags = [
  'analogy-card',
  'architecture-diagram',
  'comparison-table',
  'container-lesson',
  'key-difference',
  'lesson-checklist',
  'startup-timeline',
];

describe('container-lesson/lazy in a browser', () => {
  // First: the tags are defined once.
  it('keeps what a framework set before the elements were there: data, strings, lists, evidence="false"', async () => {
    document.body.innerHTML =
      '<comparison-table lang="en" evidence="false"></comparison-table><comparison-table lang="en"></comparison-table>';
    const [withData, withLists] = document.body.children as unknown as LitElement[];
    Object.assign(withData!, {data: {technologies: ['vm', {id: 'own', name: 'Early bird'}]}, strings: {'table.property': 'Aspect'}});
    Object.assign(withLists!, {technologies: ['container'], properties: ['size', 'startup'], evidence: true});
    const {defined} = await import('../../src/lazy.js');
    await defined;
    await Promise.all([withData!.updateComplete, withLists!.updateComplete]);
    const heads = [withData!, withLists!].map(({shadowRoot}) =>
      [...shadowRoot!.querySelectorAll('thead th')].map((head) => head.textContent),
    );
    expect([heads[0]![0], heads[0]!.at(-1), heads[1]!.length]).to.deep.equal(['Aspect', 'Early bird', 2]);
    expect(withLists!.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(2);
    const hasEvidence = [withData!, withLists!].map(({shadowRoot}) => shadowRoot!.querySelector('.evidence') !== null);
    expect(hasEvidence).to.deep.equal([false, true]);
    document.body.replaceChildren();
  });

  it('registers every element, and says when', async () => {
    const {defined} = await import('../../src/lazy.js');
    await defined;
    expect(tags.filter((tag) => !customElements.get(tag))).to.deep.equal([]);
    const card = document.createElement('analogy-card');
    document.body.append(card);
    await card.updateComplete;
    expect(card.shadowRoot?.textContent).to.match(/\S{3}/);
    card.remove();
  });
});
