import {expect} from '@open-wc/testing';

const tags = ['analogy-card', 'architecture-diagram', 'comparison-table', 'container-lesson', 'lesson-checklist'];

describe('container-lesson/lazy in a browser', () => {
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
