/** How long a reader waits for what comes of a press, as browsers count it (`event` timing, in steps of 8 ms). */

const diagram = 'container-lesson >>> architecture-diagram >>>';

/** What a reader can do in the lesson, in an order in which each can be pressed. */
export const presses = {
  'predicting a count': `${diagram} .stack.vm .guesses button`,
  'showing the answer': `${diagram} .reveal`,
  'one more VM and container': `${diagram} .stepper button:last-of-type`,
  'choosing a layer': `${diagram} .stack.vm .row.host-os button`,
  'choosing another layer': `${diagram} .stack.container .row.app button`,
  'taking the guest OS out': 'container-lesson >>> key-difference >>> button.container',
  'opening a number': 'container-lesson >>> comparison-table >>> button.amount',
  'answering a question': 'container-lesson >>> lesson-quiz >>> input[type=radio]',
  'choosing a system': 'container-lesson >>> try-it >>> input[type=radio]:not(:checked)',
  'ticking a task': 'container-lesson >>> lesson-checklist >>> input',
};

/** Runs in the page, before all else: keeps how long each press took. */
function observe() {
  /** @type {any} */ (globalThis).pressed = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (/** @type {any} */ (entry).interactionId > 0) /** @type {any} */ (globalThis).pressed.push(entry.duration);
  }).observe(/** @type {any} */ ({type: 'event', durationThreshold: 16}));
}

/** Runs in the page: what a press has started is shown, and the browser has said how long that took. */
const shown = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve, {timeout: 1000}))));

/**
 * Presses one after the other.
 *
 * @param {import('puppeteer-core').Page} tab
 * @returns {Promise<Record<string, number>>} milliseconds by name; what is shown within 16 ms counts as 16
 */
export async function press(tab) {
  await tab.evaluate(observe);
  /** @type {Record<string, number>} */
  const times = {};
  for (const [name, selector] of Object.entries(presses)) {
    const target = await tab.waitForSelector(selector);
    if (!target) throw new Error(`There is nothing to press for "${name}": ${selector}`);
    await target.scrollIntoView();
    await tab.evaluate(shown);
    await tab.evaluate(() => /** @type {any} */ (globalThis.pressed.length = 0));
    await target.click();
    await tab.evaluate(shown);
    times[name] = await tab.evaluate(() => Math.max(16, .../** @type {any} */ (globalThis).pressed));
  }
  return times;
}
