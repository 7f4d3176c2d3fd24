import {expect, fixture, html} from '@open-wc/testing';

import '../../src/embed/host.js';

/** The script for pages around frames, in pages that count border and padding in their own way. */

/** A page 500 px high that tells it, as those of the package do. */
const page = `<!doctype html><html style="height: 500px"><body style="margin: 0"><script>parent.postMessage({type: 'lesson-height', height: 500}, '*')</scr${''}ipt></html>`;

const edges = {
  'no border and no padding': 'border: 0; padding: 0',
  'the border that browsers give': '',
  'a border': 'border: 7px solid; padding: 0',
  'a border and padding in other units': 'border: 0.3em dashed; padding: 1rem 2px 5%',
};

describe('embed/host.js', () => {
  for (const boxSizing of ['content-box', 'border-box'])
    for (const [what, style] of Object.entries(edges))
      it(`makes a frame with ${what} as high as its page, in a page of ${boxSizing}`, async () => {
        const around = await fixture<HTMLElement>(html`<div style="inline-size: 400px"></div>`);
        const frame = document.createElement('iframe');
        frame.dataset['lesson'] = '';
        frame.style.cssText = `inline-size: 100%; box-sizing: ${boxSizing}; ${style}`;
        frame.srcdoc = page;
        const told = new Promise((resolve) => addEventListener('message', resolve, {once: true}));
        around.append(frame);
        await told;
        const root = frame.contentDocument!.documentElement;
        expect(Math.abs(frame.contentWindow!.innerHeight - 500)).to.be.at.most(1);
        expect(root.scrollHeight - frame.contentWindow!.innerHeight).to.be.at.most(0);
      });
});
