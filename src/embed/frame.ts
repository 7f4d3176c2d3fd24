/**
 * Runs in `embed/*.html` before its body is drawn: chooses language and scheme by the address, makes of the text the
 * element, and tells the page around how high it is.
 */
const query = new URLSearchParams(location.search);
const lang = /^ja\b/i.test(query.get('lang') ?? '') ? 'ja' : 'en';
const page = document.documentElement;
/** An address is written by anybody: it must not bring a listener or a style. */
const isSafe = (name: string): boolean => /^(?!on|style$)[a-z-]+$/.test(name);

page.lang = page.dataset['lang'] = lang;
page.dataset['theme'] = query.get('theme') ?? '';

/** The element takes every attribute that the address names. */
function start(): void {
  const given = [...query].filter(([name]) => isSafe(name) && name !== 'lang' && name !== 'theme');
  for (const element of document.querySelectorAll<HTMLElement>('main > [lang]')) {
    if (element.lang !== lang) element.remove();
    else for (const [name, value] of given) element.setAttribute(name, value);
  }
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL(`../cdn/container-lesson.${lang}.min.js`, location.href).href;
  document.head.append(script);
  new ResizeObserver(report).observe(page);
}

function report(): void {
  parent.postMessage({type: 'lesson-height', height: Math.ceil(page.getBoundingClientRect().height)}, '*');
}

addEventListener('DOMContentLoaded', start);
// A page around that came later asks.
addEventListener('message', ({source, data}: MessageEvent<{type?: unknown} | null>) => {
  if (source === parent && data?.type === 'lesson-height-request') report();
});
// Most sites refuse to be shown in a frame.
addEventListener('click', (event) => {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  if (link?.protocol.startsWith('http') && link.origin !== location.origin) link.target = '_blank';
});
