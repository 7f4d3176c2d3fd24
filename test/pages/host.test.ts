import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/index.js';
import {around, boxesNotToOverlap, clipped, elementsOf, overlaps, textsIn} from '../support/layout.js';
import {consoleOf, emulateFeatures, itEmulates, languages, openAll, rendered, show} from '../support/page.js';

/** The lesson in pages that are not ours: large text, other colours, forced colours, wrong values. */

const html = document.documentElement;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;

/** Any CSS colour in numbers: what a canvas paints with it. */
function colour(css: string): Colour {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

const luminance = (channels: readonly number[]): number => {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one.slice(0, 3)), luminance(other.slice(0, 3))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const backgroundOf = (element: Element): Colour => {
  for (const one of around(element)) {
    const background = colour(getComputedStyle(one).backgroundColor);
    if (background[3] === 255) return background;
  }
  return [255, 255, 255, 255];
};

const tooFaint = (node: Node): string[] =>
  textsIn(node)
    .map(([text, frame]) => ({text: text.textContent!.trim(), ratio: contrast(colour(getComputedStyle(frame).color), backgroundOf(frame))}))
    .filter(({ratio}) => ratio < 4.5)
    .map(({text, ratio}) => `${ratio.toFixed(1)}: ${text}`);

async function lesson(lang: string, attributes = 'course', width?: number): Promise<HTMLElement> {
  const element = await show(`<container-lesson ${attributes}></container-lesson>`, lang, width);
  await rendered(element.parentElement!);
  await openAll(element);
  return element;
}

describe('a page of somebody else', () => {
  afterEach(async () => {
    html.removeAttribute('style');
    document.body.removeAttribute('style');
    await setViewport({width: 1280, height: 900});
  });

  for (const width of [320, 768, 1280])
    for (const size of ['100%', '200%'])
      it(`holds the lesson at ${width} px with text of ${size}: nothing clipped, overlapping, or to be scrolled sideways`, async () => {
        html.style.fontSize = size;
        for (const lang of languages) {
          const element = await lesson(lang, 'course', width);
          const page = element.parentElement!;
          expect(page.scrollWidth, lang).to.equal(page.clientWidth);
          expect(clipped(element), lang).to.deep.equal([]);
          for (const selector of boxesNotToOverlap)
            expect(overlaps(elementsOf(element).filter((one) => one.matches(selector))), `${lang} ${selector}`).to.deep.equal([]);
        }
      });

  it('gives the lesson its font and its colours, and every text stays legible', async () => {
    const hosts = [
      {colorScheme: 'dark', background: '#10241c', color: '#ffe9b8'},
      {colorScheme: 'light', background: '#fff8ec', color: '#4a1d1d'},
    ];
    for (const host of hosts) {
      html.style.colorScheme = host.colorScheme;
      Object.assign(document.body.style, {background: host.background, color: host.color, fontFamily: 'Georgia, serif'});
      const element = await lesson('en');
      const title = elementsOf(element).find((one) => one.localName === 'h2')!;
      expect(colour(getComputedStyle(title).color)).to.deep.equal(colour(host.color));
      for (const [, frame] of textsIn(element))
        if (!frame.closest('code, pre')) expect(getComputedStyle(frame).fontFamily, frame.outerHTML).to.equal('Georgia, serif');
      expect(tooFaint(element), host.colorScheme).to.deep.equal([]);
    }
  });

  itEmulates('shows every kernel and the chosen layer in forced colours, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      await emulateFeatures({'forced-colors': 'active', 'prefers-color-scheme': scheme});
      document.body.style.background = 'Canvas';
      const asking = elementsOf(await lesson('ja', 'sections="architecture"'));
      const shown = elementsOf(await lesson('ja', 'sections="architecture" predict="false"'));
      const kernels = [...asking, ...shown].filter((one) => one.matches('.kernel, .count-mark'));
      // The one more stands in the sentence that asks to count.
      expect(kernels).to.have.length(2 * (3 + 1 + 1 + 2) + 1);
      for (const kernel of kernels) {
        // What is painted over is not seen in computed colours.
        expect(getComputedStyle(kernel).forcedColorAdjust, kernel.outerHTML).to.equal('none');
        const plate = colour(getComputedStyle(kernel).backgroundColor);
        expect(contrast(plate, backgroundOf(kernel.parentElement!)), kernel.outerHTML).to.be.at.least(3);
        const mark = colour(getComputedStyle(kernel.querySelector('.mark')!).fill);
        expect(contrast(mark, plate), kernel.outerHTML).to.be.at.least(3);
      }
      const outlines = shown
        .filter((one) => one.matches(':is(.chosen, .counterpart) .layer'))
        .map((layer) => [getComputedStyle(layer, '::after'), backgroundOf(layer.parentElement!)] as const);
      expect(outlines).to.have.length(6);
      for (const [{outlineWidth, outlineStyle, outlineColor}, paper] of outlines) {
        expect(outlineWidth).to.equal('3px');
        expect(outlineStyle).to.be.oneOf(['solid', 'dashed']);
        expect(contrast(colour(outlineColor), paper)).to.be.at.least(3);
      }
    }
  });

  it('gets the whole where it names only what does not exist, with a warning for each', async () => {
    const warnings = await consoleOf('warn', async () => {
      const frame = (
        await show(`<architecture-diagram technologies="pod"></architecture-diagram>
          <comparison-table technologies="pod" properties="price"></comparison-table>
          <container-lesson sections="exam"></container-lesson>`)
      ).parentElement!;
      await rendered(frame);
      const count = (tag: string, selector: string): number => frame.querySelector(tag)!.shadowRoot!.querySelectorAll(selector).length;
      expect(count('architecture-diagram', '.stack')).to.equal(2);
      expect([count('comparison-table', 'thead th'), count('comparison-table', 'tbody tr')]).to.deep.equal([3, 6]);
      expect(count('container-lesson', 'section')).to.equal(12);
    });
    expect(warnings.map((warning) => warning.match(/^<[\w-]+ \w+>: there is no "\w+"/)?.[0])).to.deep.equal([
      '<architecture-diagram technologies>: there is no "pod"',
      '<comparison-table technologies>: there is no "pod"',
      '<comparison-table properties>: there is no "price"',
      '<container-lesson sections>: there is no "exam"',
    ]);
  });

  it('may set lists as it would write them in HTML, as frameworks do for properties', async () => {
    const written = {technologies: 'container', properties: 'size, startup', sections: 'goals summary', knownTerms: 'kernel os'};
    const warnings = await consoleOf('warn', async () => {
      const table = Object.assign(await show('<comparison-table></comparison-table>'), written);
      const diagram = Object.assign(await show('<architecture-diagram></architecture-diagram>'), written);
      const lesson = Object.assign(await show('<container-lesson></container-lesson>'), written);
      for (const element of [table, diagram, lesson]) await rendered(element.parentElement!);
      const count = ({shadowRoot}: Element, selector: string): number => shadowRoot!.querySelectorAll(selector).length;
      expect([count(table, 'thead th'), count(table, 'tbody tr'), count(diagram, '.stack'), count(lesson, 'section')]).to.deep.equal([
        2, 2, 1, 2,
      ]);
      expect(table.shadowRoot!.textContent).to.not.include('undefined');
    });
    expect(warnings).to.deep.equal([]);
  });

  it('is invited to choose a layer, above the stacks, while none is chosen', async () => {
    for (const [lang, invitation] of [
      ['ja', /選ぶ/],
      ['en', /Choose|Select/],
    ] as const) {
      const diagram = await show('<architecture-diagram></architecture-diagram>', lang);
      const textsOf = (selector: string): string[] =>
        [...diagram.shadowRoot!.querySelectorAll<HTMLElement>(selector)].map(({innerText}) => innerText.trim());
      expect(textsOf('.hint')).to.have.length(1);
      expect(textsOf('.hint')[0]).to.match(invitation);
      expect(textsOf('.explanation').join('')).to.equal('');
    }
  });
});
