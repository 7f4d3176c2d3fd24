import {msg, str} from '@lit/localize';
import type {Message} from './message.js';

/** Messages of `npx container-lesson export`. No page loads them. */
export const command = {
  about: () =>
    msg('Writes the lesson “containers and virtual machines”, or a part of it, into files.', {
      id: 'lesson.command.about',
      desc: 'First line of the help: what the command does.',
    }),
  html: () =>
    msg('HTML for any page, and lesson.css, its style sheet', {
      id: 'lesson.command.html',
      desc: 'Help, after “html:”: what is written in that format. No full stop. lesson.css is the name of a file.',
    }),
  md: () =>
    msg('Markdown for a site, with pictures, their descriptions and the sources', {
      id: 'lesson.command.md',
      desc: 'Help, after “md:”: what is written in that format. No full stop.',
    }),
  svg: () =>
    msg('pictures of the drawings: light, dark, and one that follows the reader', {
      id: 'lesson.command.svg',
      desc: 'Help, after “svg:”: what is written in that format. “Follows the reader” means light or dark, as the reader has set it. No full stop.',
    }),
  json: () =>
    msg('what the part says, for programs', {
      id: 'lesson.command.json',
      desc: 'Help, after “json:”: what is written in that format. No full stop.',
    }),
  csv: () =>
    msg('every fact, and every source', {
      id: 'lesson.command.csv',
      desc: 'Help, after “csv:”: what is written in that format. No full stop.',
    }),
  lang: () =>
    msg('Without it, the language of the terminal, else English.', {
      id: 'lesson.command.lang',
      desc: 'Help, below “--lang ja|en”: which language is written where none is asked for.',
    }),
  part: () =>
    msg('Without it, the whole lesson: container-lesson.', {
      id: 'lesson.command.part',
      desc: 'Help, below “--part” and its values: what is written where no part is asked for. container-lesson is a value.',
    }),
  'part.handout': () =>
    msg('handout is for a class: a page to print on A4, and only with html.', {
      id: 'lesson.command.part.handout',
      desc: 'Help, a further line below “--part” and its values. handout and html are values.',
    }),
  technologies: () =>
    msg('Only with the part architecture-diagram: its stacks, with commas. Without it, vm,container.', {
      id: 'lesson.command.technologies',
      desc: 'Help, below “--technologies vm,container,container-in-vm”: which stacks are drawn. The names are values.',
    }),
  profile: () =>
    msg('Only with md: the site. Without it, github.', {
      id: 'lesson.command.profile',
      desc: 'Help, below “--profile github|qiita|zenn”. md and github are values.',
    }),
  images: () =>
    msg('Only with md: the folder that has the pictures, a URL or a path. Without it, the following.', {
      id: 'lesson.command.images',
      desc: 'Help, below “--images URL”. md is a value. An address stands on the next line.',
    }),
  data: () =>
    msg('A JSON file of yours, in place of what the lesson compares and asks. --lang also takes its languages.', {
      id: 'lesson.command.data',
      desc: 'Help, below “--data FILE”.',
    }),
  'data.md': () =>
    msg('With md, its diagram is written as SVG beside the text, or into the folder of --images.', {
      id: 'lesson.command.data.md',
      desc: 'Help, a further line below “--data FILE”: where the picture of the author’s diagram goes.',
    }),
  'data.csv': () =>
    msg('With csv, its table, its layers and its tasks are written, each as a table.', {
      id: 'lesson.command.data.csv',
      desc: 'Help, a further line below “--data FILE”: what becomes CSV.',
    }),
  png: (p: Record<'profile' | 'file' | 'option', string>) =>
    msg(
      str`For ${p.profile} the diagram has to be a PNG, which this command does not make: convert ${p.file} and name its folder by ${p.option}. Without ${p.option} the diagram is told in words alone.`,
      {
        id: 'lesson.command.png',
        desc: 'After the Markdown of an author’s data was written for {profile}, “qiita” or “zenn”. {file} is an SVG that was written as well, {option} is “--images”.',
      },
    ),
  out: () =>
    msg('The folder that the files go to. Without it, the current one.', {
      id: 'lesson.command.out',
      desc: 'Help, below “--out PATH”.',
    }),
  help: () => msg('This text.', {id: 'lesson.command.help', desc: 'Help, below “--help”.'}),
  version: () => msg('The version.', {id: 'lesson.command.version', desc: 'Help, below “--version”.'}),
  'see-help': (p: Record<'command', string>) =>
    msg(str`More: ${p.command}`, {
      id: 'lesson.command.see-help',
      desc: 'After what went wrong: how to get help. {command} is to be typed.',
    }),
  'no-command': (p: Record<'name' | 'possible', string>) =>
    msg(str`There is no command "${p.name}". Possible: ${p.possible}.`, {
      id: 'lesson.command.no-command',
      desc: '{name} was typed, and is no command. {possible} lists the commands.',
    }),
  'no-option': (p: Record<'name' | 'possible', string>) =>
    msg(str`There is no option ${p.name}. Possible: ${p.possible}.`, {
      id: 'lesson.command.no-option',
      desc: '{name} was typed, such as “--colour”, and is no option. {possible} lists the options.',
    }),
  'no-value': (p: Record<'option' | 'value' | 'possible', string>) =>
    msg(str`${p.option}: there is no "${p.value}". Possible: ${p.possible}.`, {
      id: 'lesson.command.no-value',
      desc: '{option}, such as “--lang”, takes no {value}. {possible} lists what it takes.',
    }),
  'needs-value': (p: Record<'option', string>) =>
    msg(str`${p.option} needs a value.`, {id: 'lesson.command.needs-value', desc: '{option}, such as “--lang”, was typed alone.'}),
  missing: (p: Record<'option' | 'possible', string>) =>
    msg(str`${p.option} is missing. Possible: ${p.possible}.`, {
      id: 'lesson.command.missing',
      desc: '{option}, such as “--format”, has to be there. {possible} lists what it takes.',
    }),
  'only-markdown': (p: Record<'option' | 'format', string>) =>
    msg(str`${p.option} is for ${p.format} only.`, {
      id: 'lesson.command.only-markdown',
      desc: '{option}, such as “--images”, was typed with something else than {format}, which is “--format md” or “--part architecture-diagram”.',
    }),
  'not-in-format': (p: Record<'format' | 'part' | 'possible', string>) =>
    msg(str`${p.format} does not write ${p.part}. Possible parts: ${p.possible}.`, {
      id: 'lesson.command.not-in-format',
      desc: '{format}, such as “--format svg”, can’t be had of {part}, such as “lesson-checklist”. {possible} lists the parts that it can be had of.',
    }),
  'no-address': (p: Record<'option' | 'value', string>) =>
    msg(str`${p.option}: "${p.value}" is no address. Possible: http(s) or a path, without spaces, quotes or brackets.`, {
      id: 'lesson.command.no-address',
      desc: '{option} is “--images”. {value} was typed and can’t be the address of a folder.',
    }),
  'not-read': (p: Record<'file' | 'reason', string>) =>
    msg(str`${p.file} could not be read: ${p.reason}`, {
      id: 'lesson.command.not-read',
      desc: 'A file of the author’s could not be read. {file} is its path, {reason} what the system says, in English.',
    }),
  'not-written': (p: Record<'reason', string>) =>
    msg(str`Nothing more was written: ${p.reason}`, {
      id: 'lesson.command.not-written',
      desc: 'A file could not be written. {reason} is what the system says, in English.',
    }),
} satisfies Record<
  | 'about'
  | 'html'
  | 'md'
  | 'svg'
  | 'json'
  | 'csv'
  | 'lang'
  | 'part'
  | 'part.handout'
  | 'technologies'
  | 'profile'
  | 'images'
  | 'data'
  | 'data.md'
  | 'data.csv'
  | 'png'
  | 'out'
  | 'help'
  | 'version'
  | 'see-help'
  | `no-${'command' | 'option' | 'value' | 'address'}`
  | 'needs-value'
  | 'missing'
  | 'only-markdown'
  | 'not-in-format'
  | 'not-read'
  | 'not-written',
  Message
>;
