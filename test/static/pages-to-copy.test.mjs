/** Whole pages that documents, Storybook and the demo show to be copied, and those that are ready-made. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';

const folders = ['stories', 'docs', 'demo', 'examples', 'dist/static', 'dist/embed'];
const files = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...folders.flatMap((folder) => readdirSync(root + folder, {recursive: true}).map((file) => `${folder}/${file.replaceAll('\\', '/')}`)),
].filter((file) => /\.(?:mdx?|ts|html)$/.test(file));
const pages = files.flatMap((file) =>
  [...readFileSync(root + file, 'utf8').matchAll(/<!doctype html>.*?(?=<\/html>|$)/gis)].map(([page]) => ({file, page})),
);

describe('a page to copy', () => {
  it('is found where people look for one', () => {
    const names = new Set(pages.map(({file}) => file));
    for (const file of ['README.md', 'README.ja.md', 'demo/index.html']) assert.ok(names.has(file), file);
  });

  for (const {file, page} of pages)
    it(`is as wide as a phone, and says its encoding first: ${file}`, () => {
      assert.match(page, /<meta name="viewport" content="width=device-width[^"]*"/);
      assert.match(page, /<html lang="[^"]+"[^>]*>\s*(?:<head>\s*)?<meta charset="utf-8"/);
    });
});
