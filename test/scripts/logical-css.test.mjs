/** The elements' styles mirror by themselves where a language runs from right to left. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {it} from 'node:test';

import {root} from '../../scripts/lib/run.mjs';

/** Properties and values that name a side, and four values of which the second and the fourth differ. A tick is drawn with borders, and does not turn. */
const physical = [
  /(?<![\w-])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?<![\w-])(?:left|right)\s*:/,
  /(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /(?<![\w-])(?:margin|padding|inset|scroll-margin|scroll-padding)\s*:\s*\S+ +(?<end>\S+) +\S+ +(?!\k<end>\s*;)[^\s;]+;/,
  /(?<![\w-])border-radius\s*:\s*[^\s;]+ +[^\s;]+/,
  /(?<![\w-])(?:background-position|transform-origin|object-position)\s*:[^;]*\b(?:left|right)\b/,
  /\bto (?:left|right)\b/,
  /translateX\(|translate\(\s*-?[1-9]|scaleX\(-/,
];

const folder = `${root}src/elements`;
const styles = readdirSync(folder, {recursive: true}).filter((file) => /styles\.ts$/.test(file));

it('no rule names left or right', () => {
  assert.ok(styles.length > 8);
  const found = styles.flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
      .split('\n')
      .flatMap((line, index) => (physical.some((pattern) => pattern.test(line)) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
  assert.deepEqual(found, []);
});

it('a rule that does is found', () => {
  const wrong = [
    'margin-left: 1px;',
    'padding: 0 1px 0 2px;',
    'float: right;',
    'left: 0;',
    'background: linear-gradient(to right, red, blue);',
  ];
  const right = [
    'margin-inline-start: 1px;',
    'padding: 0 1px 3px 1px;',
    'border-inline-end: 0;',
    'padding: 1px 2px;',
    'border-radius: 4px;',
  ];
  const isPhysical = (line) => physical.some((pattern) => pattern.test(line));
  assert.deepEqual(wrong.filter(isPhysical), wrong);
  assert.deepEqual(right.filter(isPhysical), []);
});
