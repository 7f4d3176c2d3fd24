/**
 * Runs in `embed/*.html` before the body is drawn. It reads language and colour scheme from the address, puts the element
 * around the ready-made text, and reports the page's height to the page that embeds it.
 */
const query = new URLSearchParams(location.search);
const lang = /^ja\b/i.test(query.get('lang') ?? '') ? 'ja' : 'en';
const page = document.documentElement;
/** Anybody can write an address, so it must not set an event handler or a style. */
const isSafe = (name: string): boolean => /^(?!on|style$)[a-z-]+$/.test(name);

page.lang = page.dataset['lang'] = lang;
page.dataset['theme'] = query.get('theme') ?? '';

/** Copies the attributes in the address to the element. */
function start(): void {
  const given = [...query].filter(([name]) => isSafe(name) && name !== 'lang' && name !== 'theme');
  for (const element of document.querySelectorAll<HTMLElement>('main > [lang]')) {
    if (element.lang !== lang) element.remove();
    else for (const [name, value] of given) element.setAttribute(name, value);
  }
  const script = document.createElement('script');
  // No module: it also runs from a disk, in a sandbox, and where a server sends scripts as anything.
  script.src = new URL(`../cdn/container-lesson.${lang}.classic.js`, location.href).href;
  document.head.append(script);
  new ResizeObserver(report).observe(page);
}

function report(): void {
  parent.postMessage({type: 'lesson-height', height: Math.ceil(page.getBoundingClientRect().height)}, '*');
}

addEventListener('DOMContentLoaded', start);
// A host script that loads after this one asks for the height.
addEventListener('message', ({source, data}: MessageEvent<{type?: unknown} | null>) => {
  if (source === parent && data?.type === 'lesson-height-request') report();
});
// Most sites refuse to be shown in a frame, so links open in a new tab.
addEventListener('click', (event) => {
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  if (link?.protocol.startsWith('http') && link.origin !== location.origin) link.target = '_blank';
});
