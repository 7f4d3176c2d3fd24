import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import '../../src/define/startup-timeline.js';
import {axisEnd, starts, wholeSeconds} from '../../src/data/starts.js';
import type {StartupTimeline} from '../../src/elements/startup-timeline/element.js';
import {emulateFeatures, expectAccessible, itEmulates, languages, show, textOf} from '../support/page.js';
import {waitUntil} from '../support/wait.js';

const inside = (element: Element, selector: string): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const timeline = (lang = 'en', width?: number): Promise<StartupTimeline> => show('<startup-timeline></startup-timeline>', lang, width);
const phase = (element: Element, technology: string): string => inside(element, `.lane.${technology}`).className.split(' ').at(-1)!;
const phases = (element: Element): string => `${phase(element, 'vm')} ${phase(element, 'container')}`;
const status = (element: Element): string => textOf(inside(element, '[role=status]'));
const isSeen = (element: Element): boolean => element.checkVisibility({checkVisibilityCSS: true});
const times = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('.time')].map((time) => [...time.children].filter(isSeen).map(textOf).join());

async function pressed(element: StartupTimeline): Promise<void> {
  inside(element, 'button').click();
  await element.updateComplete;
}

const filling = (element: Element, technology: string): Animation =>
  element.shadowRoot!.getAnimations().find((one) => ((one.effect as KeyframeEffect).target as Element).closest(`.${technology} .bars`))!;

/** Plays the start of a technology to its end, as time would. */
async function finished(element: StartupTimeline, technology: string): Promise<void> {
  filling(element, technology).finish();
  await waitUntil(() => phase(element, technology) === 'done');
  await element.updateComplete;
}

describe('<startup-timeline>', () => {
  afterEach(() => setViewport({width: 1280, height: 800}));

  for (const lang of [...languages, 'zh-Hans'])
    it(`is accessible in ${lang}, before and after`, async () => {
      const element = await timeline(lang);
      await expectAccessible(element);
      await pressed(element);
      await pressed(element);
      await expectAccessible(element);
    });

  it('asks first: no time, no bar, nothing said', async () => {
    const element = await timeline();
    expect(phases(element)).to.equal('idle idle');
    expect(times(element)).to.deep.equal(['? s', '? s']);
    expect([...element.shadowRoot!.querySelectorAll('.bars, .step-time')].filter(isSeen)).to.deep.equal([]);
    expect(status(element)).to.equal('');
  });

  it('plays both in the time that they really took', async () => {
    const element = await timeline();
    await pressed(element);
    for (const start of starts) {
      const {duration} = filling(element, start.technology).effect!.getComputedTiming();
      expect(duration).to.be.closeTo(1000 * wholeSeconds(start), 1);
    }
  });

  it('moves clip-path and transform only', async () => {
    const element = await timeline();
    await pressed(element);
    const moved = element.shadowRoot!.getAnimations().flatMap((one) => (one.effect as KeyframeEffect).getKeyframes().flatMap(Object.keys));
    expect([...new Set(moved)].filter((name) => !['offset', 'easing', 'composite', 'computedOffset'].includes(name)).sort()).to.deep.equal([
      'clipPath',
      'transform',
    ]);
  });

  it('says when the container has finished, and the result: two things a play', async () => {
    const element = await timeline();
    const said: string[] = [];
    new MutationObserver(() => said.push(status(element))).observe(inside(element, '[role=status]'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await pressed(element);
    await finished(element, 'container');
    expect(phases(element)).to.equal('playing done');
    expect(times(element)).to.deep.equal(['Starting…', '0.57 s']);
    await finished(element, 'vm');
    expect(phases(element)).to.equal('done done');
    expect(times(element)).to.deep.equal(['8.8 s', '0.57 s']);
    expect(said.filter(Boolean)).to.have.length(2);
    expect(said.at(-1)).to.include('8.8 s').and.include('0.57 s');
  });

  it('goes to the end when the button is pressed while it plays, and plays again after that', async () => {
    const element = await timeline();
    const labels: string[] = [];
    for (let times = 0; times < 3; times++) {
      await pressed(element);
      labels.push(`${phases(element)}: ${textOf(inside(element, '.label:not(.other)'))}`);
    }
    expect(labels).to.deep.equal(['playing playing: Go to the end', 'done done: Once more', 'playing playing: Go to the end']);
  });

  it('plays anew when it returns to a page that it left while it played', async () => {
    const element = await timeline();
    await pressed(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    expect(phases(element)).to.equal('playing playing');
    await finished(element, 'container');
    await finished(element, 'vm');
    expect(phases(element)).to.equal('done done');
  });

  itEmulates('leads straight to the end where the reader wants nothing to move', async () => {
    await emulateFeatures({'prefers-reduced-motion': 'reduce'});
    const element = await timeline();
    await pressed(element);
    expect(phases(element)).to.equal('done done');
    expect(element.shadowRoot!.getAnimations()).to.deep.equal([]);
    expect(status(element)).to.include('8.8 s').and.include('0.57 s');
  });

  it('draws to scale what was measured, and gives no width to what was not', async () => {
    const element = await timeline('en', 1000);
    await pressed(element);
    await pressed(element);
    const track = inside(element, '.track').getBoundingClientRect().width;
    for (const start of starts) {
      const bars = inside(element, `.${start.technology} .bars`);
      expect(bars.getBoundingClientRect().width / track).to.be.closeTo(wholeSeconds(start) / axisEnd, 0.005);
      expect(bars.children).to.have.length(Math.max(1, start.steps.filter(({time}) => time).length));
    }
    const widths = [...inside(element, '.vm .bars').children].map((bar) => bar.getBoundingClientRect().width / track);
    for (const [index, seconds] of [0.13, 0.99, 1.66, 6.04].entries()) expect(widths[index]).to.be.closeTo(seconds / axisEnd, 0.005);
  });

  it('runs from right to left where the language does', async () => {
    const element = await timeline('en', 1000);
    inside(element, '.root').dir = 'rtl';
    await pressed(element);
    expect(inside(element, '.vm .bars').getBoundingClientRect().right).to.be.closeTo(
      inside(element, '.vm .track').getBoundingClientRect().right,
      2,
    );
    expect((filling(element, 'vm') as CSSAnimation).animationName).to.equal('lesson-fill-rtl');
  });

  it('says under it that two computers were measured, and what a provider adds', async () => {
    const element = await timeline();
    expect(isSeen(inside(element, '.conditions'))).to.equal(true);
    expect(textOf(inside(element, '.conditions')))
      .to.match(/different computers/)
      .and.match(/20 s/)
      .and.match(/2022/);
  });

  for (const lang of [...languages, 'zh-Hans'])
    for (const width of [320, 360, 1280])
      it(`keeps its height in all states: ${lang}, ${width} px`, async () => {
        await setViewport({width: 1400, height: 800});
        const element = await timeline(lang, width);
        const measure = (): number[] => [
          element.offsetHeight,
          inside(element, 'button').getBoundingClientRect().top,
          inside(element, 'button').offsetWidth,
        ];
        const before = measure();
        await pressed(element);
        expect(measure()).to.deep.equal(before);
        await pressed(element);
        expect(measure()).to.deep.equal(before);
        const frame = element.parentElement!;
        expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
        expect(inside(element, 'button').offsetHeight).to.be.at.least(44);
      });
});
