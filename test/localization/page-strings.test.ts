import {expect} from '@open-wc/testing';

import {defineElements} from '../../src/define/index.js';
import type {ComparisonTable} from '../../src/elements/index.js';
import {watchStrings} from '../../src/localization/index.js';
import {consoleOf, rendered, settled, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

/** Adds what an author writes into a page. */
function script(lang: string, text: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.lang = lang;
  element.dataset['lessonStrings'] = '';
  element.textContent = text;
  return element;
}

const frame = document.createElement('div');
const headingOf = (element: Element): string => textOf(element.shadowRoot!.querySelector('thead th')!);
const captionOf = (element: Element): string => textOf(element.shadowRoot!.querySelector('.title')!);

async function table(lang: string): Promise<HTMLElement> {
  const element = document.createElement('comparison-table');
  element.lang = lang;
  frame.append(element);
  await element.updateComplete;
  return element;
}

describe('strings that a page writes into its HTML', () => {
  before(() => document.body.append(frame));
  after(() => frame.remove());

  it('are there at the first render, from several scripts, wherever they stand', async () => {
    frame.append(script('ko', '{"table.property": "속성"}'));
    const element = document.createElement('comparison-table');
    element.lang = 'ko';
    frame.append(element, script('ko', '{"table.caption": "비교"}'), script('fr', '{"table.property": "Propriété"}'));
    await defineElements();
    await (element as ComparisonTable).updateComplete;
    expect(headingOf(element)).to.equal('속성');
    expect(captionOf(element).startsWith('비교')).to.be.true;
    expect(headingOf(await table('fr'))).to.equal('Propriété');
  });

  it('follow when a script is added, changes its text or its language; words of one that is removed stay', async () => {
    const element = await table('de');
    const added = frame.appendChild(script('de', '{"table.property": "Eigenschaft"}'));
    await waitUntil(() => headingOf(element) === 'Eigenschaft', 'what follows scripts comes late');
    added.firstChild!.nodeValue = '{"table.property": "Merkmal"}';
    await settled(element);
    expect(headingOf(element)).to.equal('Merkmal');
    added.textContent = '{"table.property": "Aspekt"}';
    await settled(element);
    expect(headingOf(element)).to.equal('Aspekt');
    added.remove();
    await settled(element);
    expect(headingOf(element)).to.equal('Aspekt');
    const moved = frame.appendChild(script('de', '{"table.property": "Egenskab"}'));
    moved.lang = 'da';
    await settled(element);
    expect(headingOf(await table('da'))).to.equal('Egenskab');
  });

  it('are of the nearest language where the script names none', async () => {
    const element = await table('it');
    const around = document.createElement('div');
    around.lang = 'it';
    const nameless = script('', '{"table.property": "Proprietà"}');
    nameless.removeAttribute('lang');
    around.append(nameless);
    frame.append(around);
    await settled(element);
    expect(headingOf(element)).to.equal('Proprietà');
  });

  it('are not looked for below a shadow root', async () => {
    const host = frame.appendChild(document.createElement('div'));
    host.attachShadow({mode: 'open'}).append(script('sv', '{"table.property": "Egenskap"}'));
    watchStrings();
    const element = await table('sv');
    await settled(element);
    expect(headingOf(element)).to.equal('Property');
  });

  it('that are broken are left out with one warning that says which, where and what to do; the rest goes on', async () => {
    const element = await table('nl');
    const warnings = await consoleOf('warn', async () => {
      frame.append(
        script('nl', '{"table.property": "Kenmerk",\n}'),
        script('pt', '["table.property"'),
        script('pl', 'null'),
        script('nl', '{"table.property": "Eigenschap"}'),
      );
      await settled(element);
      watchStrings();
      await settled(element);
    });
    expect(headingOf(element)).to.equal('Eigenschap');
    expect(warnings).to.have.length(3);
    for (const [index, lang] of ['nl', 'pt', 'pl'].entries())
      expect(warnings[index]).to.match(new RegExp(`^<script data-lesson-strings lang="${lang}">.*{"table.caption": "…"}.*left out`));
    expect(warnings[0]).to.include('SyntaxError').and.to.include('It begins: {"table.property": "Kenmerk",');
  });

  it('are text and nothing else', async () => {
    const element = await table('cs');
    frame.append(script('cs', JSON.stringify({'table.property': '<img src=x onerror="window.ran = 1"> [x](constructor) {constructor}'})));
    await settled(element);
    await rendered(frame);
    expect(headingOf(element)).to.include('<img src=x onerror="window.ran = 1">');
    expect(element.shadowRoot!.querySelectorAll('img')).to.have.length(0);
    expect('ran' in window).to.be.false;
  });
});
