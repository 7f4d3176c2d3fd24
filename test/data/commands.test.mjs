/** Every output that the lesson prints is what the record has, under the command as it was typed there. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import * as library from '../../dist/library.js';

const {furtherCommands, recordedWith, sources, systemIds, tryIt} = library;
const commands = [...library.commands, ...furtherCommands];
const record = readFileSync(new URL('fixtures/recorded-session.txt', import.meta.url), 'utf8');

/** What was typed, and all lines that came back. */
const typedLines = record
  .split(/^\$ /m)
  .slice(1)
  .map((block) => block.trimEnd().split('\n'))
  .map(([typed, ...output]) => ({typed, output}));

/** A line of several commands, `a; b`, one by one. Within quotes a semicolon separates nothing. */
const commandsIn = (typed) => typed.match(/(?:'[^']*'|[^';])+/g).map((one) => one.trim());

/** The lines that a command printed, as far as the record tells them from those of the others in its line: an `echo` prints its words. */
const known = (command) => {
  const [, echoed] = /^echo '(.*)'$/.exec(command) ?? [];
  if (echoed !== undefined) return [echoed];
  return commands.find(({recorded}) => recorded?.command === command)?.recorded.output.split('\n');
};

/** Whether the record has the output at the place of the command among those of its line. */
function holds({typed, output}, {command, output: printed}) {
  const all = commandsIn(typed);
  const place = all.indexOf(command);
  const [before, after] = [all.slice(0, place), all.slice(place + 1)].map((others) => others.map(known));
  const lines = printed.split('\n');
  const found = output.flatMap((_, begin) => (lines.every((line, index) => output[begin + index] === line) ? [begin] : []));
  const size = (outputs) => outputs.flat().length;
  return found.some(
    (begin) =>
      (before.includes(undefined) || begin === size(before)) &&
      (after.includes(undefined) || begin + lines.length + size(after) === output.length),
  );
}

describe('the recorded outputs', () => {
  const recorded = commands.flatMap((command) => command.recorded ?? []);

  it('are all in the record, line for line, under the command as it was typed', () => {
    assert.ok(recorded.length >= 6, String(recorded.length));
    for (const one of recorded) {
      const lines = typedLines.filter(({typed}) => commandsIn(typed).includes(one.command));
      assert.equal(lines.length, 1, one.command);
      assert.ok(holds(lines[0], one), one.command);
    }
  });

  it('would be found out if they were not', () => {
    const [first] = typedLines.filter(({typed}) => typed.startsWith("echo '### container'"));
    const kernel = 'docker run --rm web-demo:debian12 uname -r';
    assert.ok(holds(first, {command: kernel, output: '6.12.117+deb13-amd64'}));
    for (const output of ['6.12.117', '### container', 'NAME="Debian GNU/Linux"', '6.12.117+deb13-amd64\nNAME="Debian GNU/Linux"'])
      assert.ok(!holds(first, {command: kernel, output}), output);
  });

  it('contain the words that are marked in them', () => {
    const named = commands.flatMap(({kernels = []}) => kernels.map(({name, notable}) => ({output: name, notable})));
    for (const {output, notable} of [...recorded, ...named]) for (const words of notable) assert.ok(output.includes(words), words);
  });

  it('were recorded with what the record says', () => {
    const {os, kernel, engine, date, image} = recordedWith;
    const [head] = record.split('\n');
    assert.ok(head.startsWith(`${os} (kernel ${kernel}) with ${engine}`), head);
    assert.equal(
      new Date(`${date}T00:00Z`).toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'}),
      /\d+ \w+ \d{4}/.exec(head)[0],
    );
    assert.ok(record.includes(`server ${engine.split(' ').at(-1)}`));
    assert.ok(recorded.some(({command}) => command.includes(image)));
  });
});

describe('the commands', () => {
  it('have ids that are names, under a system', () => {
    const ids = commands.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const {id, system} of commands) assert.match(id, new RegExp(`^${system}\\.[a-z]+(-[a-z]+)+$`));
    assert.deepEqual([...new Set(commands.map(({system}) => system))], systemIds);
  });

  it('to copy name public images only', () => {
    const images = commands.flatMap(
      ({command}) => /docker run .*?(debian:12|alpine|nginx|web-demo\S*|busybox-demo\S*)/.exec(command)?.[1] ?? [],
    );
    assert.deepEqual([...new Set(images)].sort(), ['alpine', 'debian:12', 'nginx']);
    for (const {command} of commands) assert.doesNotMatch(command, /demo/);
  });

  it('have a record, or for Mac and Windows cited names of kernels and no output', () => {
    for (const {id, system, recorded, kernels} of commands) {
      assert.equal(recorded !== undefined, system === 'linux', id);
      if (system === 'linux') assert.equal(kernels, undefined, id);
    }
  });

  it('have sources that exist, and so has each name of a kernel, with an address', () => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    for (const {sources: cited, kernels = []} of commands)
      for (const id of [...cited, ...kernels.map(({source}) => source)]) assert.ok(byId.get(id)?.url, id);
  });
});

describe('tryIt()', () => {
  for (const lang of ['ja', 'en'])
    it(`has every command in ${lang}, as it is, with its words and its record`, () => {
      const {systems} = tryIt(lang);
      const steps = systems.flatMap(({steps, more}) => [...steps, ...more.steps]);
      assert.deepEqual(
        steps.map(({id, command, recorded}) => ({id, command, recorded})),
        systemIds.flatMap((own) =>
          commands.filter(({system}) => system === own).map(({id, command, recorded}) => ({id, command, recorded})),
        ),
      );
      for (const {id, title, seen} of steps) {
        assert.ok(title && seen, id);
        assert.doesNotMatch(`${title} ${seen}`, /[*`[\]\u200B]/, id);
      }
      for (const {id, basis, more} of systems) {
        assert.ok(basis && more.title);
        const cited = commands
          .filter(({system}) => system === id)
          .flatMap(({sources: own, kernels = []}) => [...own, ...kernels.map(({source}) => source)]);
        const addresses = sources.filter((source) => cited.includes(source.id)).map(({url}) => url);
        assert.deepEqual(more.sources.all.map(({url}) => url).sort(), addresses.sort(), id);
      }
      assert.ok(systems[0].basis.includes(recordedWith.image) && systems[0].basis.includes(recordedWith.os));
    });
});
