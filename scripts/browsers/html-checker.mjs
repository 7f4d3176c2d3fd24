/** The W3C's checker of HTML, "Nu": `vnu.jar`, which runs in Java. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';

import {capture, root} from '../lib/run.mjs';
import {installTool} from '../lib/tool.mjs';

/** Writes pages into a folder and lets the checker read them. */
function verdict(pages) {
  const jar = `${root}${installTool('vnu', 'the W3C checker')}/vnu-jar/build/dist/vnu.jar`;
  const folder = mkdtempSync(join(tmpdir(), 'html-checker-'));
  try {
    for (const [name, html] of pages) writeFileSync(join(folder, `${encodeURIComponent(name)}.html`), html);
    return capture('java', ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--skip-non-html', folder]);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/**
 * Checks whole pages.
 *
 * @param {ReadonlyMap<string, string>} pages name → HTML
 * @returns {{page: string, kind: 'error' | 'warning' | 'info', message: string, extract: string}[]} what the checker finds
 * @throws Error where it can't be run
 */
export function checkHtml(pages) {
  const {code, output} = verdict(pages);
  if (code !== 0) throw new Error(`The HTML checker could not be run. It needs Java 17 (on Debian: default-jre-headless).\n${output}`);
  return JSON.parse(output).messages.map(({url, type, subType, message, extract = ''}) => ({
    page: decodeURIComponent(decodeURIComponent(basename(url, '.html'))),
    kind: type === 'info' ? (subType ?? 'info') : 'error',
    message,
    extract,
  }));
}
