/** Programs that make HTML of Markdown, and are no packages of npm: what is pasted into Markdown must survive them. */
import {spawnSync} from 'node:child_process';

import {root} from './run.mjs';

const works = ([program, ...args]) => spawnSync(program, args, {input: ''}).status === 0;

/** The first of these commands that there is: another Python or Ruby may come before that of the system. */
const program = (debian, ...commands) => ({
  debian,
  find: () => commands.find(works),
  missing: `It is not on this machine: on Debian it is ${debian}. See scripts/setup.mjs.`,
});

const python = ['-m', 'markdown', '-x', 'extra'];
const myst = [
  '-c',
  "import sys; from docutils.core import publish_parts; from myst_parser.parsers.docutils_ import Parser; print(publish_parts(sys.stdin.read(), parser=Parser(), writer_name='html5', settings_overrides={'input_encoding': 'unicode'})['body'])",
];
const kramdown = ['-rkramdown', '-e', 'puts Kramdown::Document.new($stdin.read.force_encoding("utf-8")).to_html'];

/** By name: the command that reads Markdown and writes HTML, if there is one; its package; what to say where it is missing. */
export const markdownPrograms = {
  'Python-Markdown': program('python3-markdown', ['python3', ...python], ['/usr/bin/python3', ...python]),
  kramdown: program('ruby-kramdown', ['ruby', ...kramdown], ['/usr/bin/ruby', ...kramdown]),
  MyST: program('python3-myst-parser', ['python3', ...myst], ['/usr/bin/python3', ...myst]),
  // Which Hugo has in it.
  Goldmark: program('hugo', ['node', `${root}scripts/lib/goldmark.mjs`]),
  pandoc: program('pandoc', ['pandoc', '-t', 'html']),
};
