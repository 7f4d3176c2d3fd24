/** Without a test runner: a window of `jsdom` or `happy-dom` whose names are made global, then the package. Prints what is wrong. */
const [library, entries] = [process.argv[2], JSON.parse(process.argv[3])];
const address = 'http://localhost/';

async function jsdom() {
  const {JSDOM} = await import('jsdom');
  const {window} = new JSDOM('<!doctype html>', {url: address, pretendToBeVisual: true});
  // What Node has too stays Node's, but for what only works with what is of the same window.
  const ofWindow =
    /^(Event|CustomEvent|MessageEvent|FormData|EventTarget|localStorage|sessionStorage|Storage|StorageEvent|addEventListener|removeEventListener|dispatchEvent|document|window|location)$/;
  for (const name of [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(window.EventTarget.prototype)]) {
    if (name in globalThis && !ofWindow.test(name)) continue;
    const value = window[name];
    const bound = typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value;
    Object.defineProperty(globalThis, name, {value: bound, configurable: true, writable: true});
  }
}

async function happyDom() {
  const {GlobalRegistrator} = await import('@happy-dom/global-registrator');
  GlobalRegistrator.register({url: address});
}

const faults = [];
const note = (what) => (faults.push(String(what?.stack ?? what)), true);
process.on('unhandledRejection', note);
await {jsdom, 'happy-dom': happyDom}[library]();
addEventListener('error', ({error, message}) => note(error ?? message));
for (const level of ['warn', 'error']) console[level] = (...said) => note(said.join(' '));

const {importAll} = await import('./import-all.js');
const {faultsIn, lateFaultsIn} = await import('./look.js');
faults.push(...(await importAll(entries)));
for (const lang of ['ja', 'en']) faults.push(...(await faultsIn(lang)), ...(await lateFaultsIn(lang)));
// Mistakes in data are told in the console too: nothing else may be.
console.log(JSON.stringify(faults.filter((fault) => !fault.startsWith('<lesson-checklist>: tasks'))));
process.exit();
