/** Reads Markdown and writes the HTML that Hugo makes of it by Goldmark, which leaves HTML alone if it is told to. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const site = mkdtempSync(join(tmpdir(), 'goldmark-'));
const files = {
  'config.toml': 'disableKinds = ["home", "taxonomy", "term", "RSS", "sitemap", "404"]\n[markup.goldmark.renderer]\nunsafe = true\n',
  'layouts/_default/single.html': '{{ .Content }}\n',
  'content/page.md': `---\ntitle: page\n---\n${readFileSync(0, 'utf8')}`,
};
try {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(site, name, '..'), {recursive: true});
    writeFileSync(join(site, name), text);
  }
  const {status, stdout} = spawnSync('hugo', ['--quiet', '--source', site], {encoding: 'utf8'});
  if (status === 0) process.stdout.write(readFileSync(join(site, 'public/page/index.html'), 'utf8'));
  else process.stderr.write(stdout ?? 'Hugo is not there.');
  process.exitCode = status ?? 1;
} finally {
  rmSync(site, {recursive: true});
}
