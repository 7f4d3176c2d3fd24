/** How the English is spelt: as the Oxford University Press does, colour and centre, but virtualization, as the field has it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {localesFolder, readLocale} from '../../scripts/l10n/locales.mjs';
import {documents, isJapanese} from '../../scripts/lib/documents.mjs';
import {root} from '../../scripts/lib/run.mjs';

const faults = {
  'spelt with s': /\b\w+(?:al|il|an|or|ar|er|im|ogn)is(?:e[ds]?|ing|able|ations?)\b/gi,
  American: /\b(?:color|behavior|center|neighbor|favorite|gray|labeled|modeled)(?:s|ed|ing)?\b/gi,
  'said of ships and shops': /\brefit\w*/gi,
  'no collocation': /\bOS diversity\b/gi,
  'not English: another … than, of another kind than': /\banother \w+ than\b/gi,
};
const faultsIn = (text) => Object.entries(faults).flatMap(([fault, sign]) => (text.match(sign) ?? []).map((word) => `${word}: ${fault}`));

/** Code, names of files, addresses and tags are spelt as they must be. */
const prose = (markdown) => markdown.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`|<[^>]*>|\]\([^)]*\)|^(?:import|export) .*$/gm, '');

/** What the pages of the Storybook say. */
const wordsOfStories = readdirSync(`${root}stories`, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('words.ts'))
  .map((file) => `stories/${file}`);

describe('the English', () => {
  it('of the messages has no fault of spelling', () => {
    const units = [...readLocale(localesFolder, 'ja').values()];
    assert.ok(units.length > 300);
    assert.deepEqual(
      units.flatMap(({id, source}) => faultsIn(source).map((fault) => `${id}: ${fault}`)),
      [],
    );
  });

  for (const document of [...documents().filter((file) => !isJapanese(file)), ...wordsOfStories])
    it(`of ${document} has none`, () => assert.deepEqual(faultsIn(prose(readFileSync(root + document, 'utf8'))), []));

  for (const [text, count] of [
    ['virtualise, organised, normalising, virtualisation', 4],
    ['virtualize, colour, coloured, centre, promise, exercise, likewise, precise', 0],
    ['color, colors, behavior, centered', 4],
    ['refitted, OS diversity, another OS than', 3],
  ])
    it(`${text}: ${count}`, () => assert.equal(faultsIn(text).length, count));
});
