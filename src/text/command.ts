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
  scorm12: () =>
    msg('a package for a course system, by SCORM 1.2: what most of them take, Moodle and its app too', {
      id: 'lesson.command.scorm12',
      desc: 'Help, after “scorm12:”: what is written in that format. SCORM 1.2 is a standard. No full stop.',
    }),
  scorm2004: () =>
    msg('the same by SCORM 2004: reports also have the words of tasks and questions', {
      id: 'lesson.command.scorm2004',
      desc: 'Help, after “scorm2004:”: what is written in that format. “The same” is a package for a course system. No full stop.',
    }),
  cmi5: () =>
    msg('the same by cmi5', {
      id: 'lesson.command.cmi5',
      desc: 'Help, after “cmi5:”: what is written in that format. “The same” is a package for a course system. No full stop.',
    }),
  page: () =>
    msg('the same page as files in a ZIP, for places that record nothing', {
      id: 'lesson.command.page',
      desc: 'Help, after “page:”: what is written in that format. No full stop.',
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
  complete: () =>
    msg('Only with scorm12, scorm2004 and cmi5: when the lesson counts as complete. Without it, read.', {
      id: 'lesson.command.complete',
      desc: 'Help, below “--complete read|tasks|open”. The values are explained on the next lines. scorm12 and so on are values.',
    }),
  'complete.read': () =>
    msg('when every section has been on the screen, or every task is marked', {
      id: 'lesson.command.complete.read',
      desc: 'Help, after “read:”, a value of “--complete”: when the lesson is complete. No full stop.',
    }),
  'complete.tasks': () =>
    msg('when every task is marked', {
      id: 'lesson.command.complete.tasks',
      desc: 'Help, after “tasks:”, a value of “--complete”: when the lesson is complete. No full stop.',
    }),
  'complete.open': () =>
    msg('when it is opened', {
      id: 'lesson.command.complete.open',
      desc: 'Help, after “open:”, a value of “--complete”: when the lesson is complete. No full stop.',
    }),
  id: () =>
    msg('The name of the package for a course system. Keep it in later versions, or earlier results are lost.', {
      id: 'lesson.command.id',
      desc: 'Help, below “--id ID”.',
    }),
  'id.default': () =>
    msg('Without it, container-lesson.LANG; with --data, the name of the file.', {
      id: 'lesson.command.id.default',
      desc: 'Help, a further line below “--id ID”: the name where none is given. LANG stands for the language’s tag.',
    }),
  base: () =>
    msg('Only with cmi5: an IRI with which all ids in reports begin. Without it, urn:container-lesson:', {
      id: 'lesson.command.base',
      desc: 'Help, below “--base IRI”. No full stop, since the sentence ends in a value.',
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
  'choose.scorm12': () =>
    msg(
      'In Moodle: add a “SCORM package”, “current window”; completion “when the status is completed”; grading method “highest grade”, or “learning objects” without grades; force new attempt “no”.',
      {
        id: 'lesson.command.choose.scorm12',
        desc: 'After the package was written: what to choose in the course system. Use the words of Moodle in your language.',
      },
    ),
  'choose.scorm2004': () =>
    msg('Upload it where your system takes SCORM 2004, 4th edition. For Moodle take scorm12.', {
      id: 'lesson.command.choose.scorm2004',
      desc: 'After the package was written: what to choose in the course system. scorm12 is a value.',
    }),
  'choose.cmi5': () =>
    msg('Upload it where your system takes cmi5. Moodle needs a plug-in for that: there take scorm12.', {
      id: 'lesson.command.choose.cmi5',
      desc: 'After the package was written: what to choose in the course system. scorm12 is a value.',
    }),
  'choose.page': () =>
    msg('In Moodle: add a “File”, unpack the ZIP there, and make index.html the main file. Nothing is recorded.', {
      id: 'lesson.command.choose.page',
      desc: 'After the ZIP was written: what to choose in the course system. Use the words of Moodle in your language.',
    }),
  named: (p: Record<'option', string>) =>
    msg(str`For later versions of this package, write the same: ${p.option}`, {
      id: 'lesson.command.named',
      desc: 'After a package of an author’s data was written. {option} is to be typed, such as “--id my-file”.',
    }),
  'no-id': (p: Record<'option' | 'value', string>) =>
    msg(str`${p.option}: "${p.value}" is no name. Possible: a letter, then letters, digits, ".", "-" and "_".`, {
      id: 'lesson.command.no-id',
      desc: '{option} is “--id”. {value} was typed, or is the name of the author’s file. Letters are those of English.',
    }),
  'no-iri': (p: Record<'option' | 'value', string>) =>
    msg(str`${p.option}: "${p.value}" is no IRI. Possible: https://example.org/lesson/ or urn:example:lesson:`, {
      id: 'lesson.command.no-iri',
      desc: '{option} is “--base”. {value} was typed. The sentence ends in a value.',
    }),
  'too-long': (p: Record<'length' | 'limit', string>) =>
    msg(
      str`What a course system has to remember of a reader may take ${p.length} characters with this file, and SCORM 1.2 has room for ${p.limit}. Make fewer tasks, or shorten their ids.`,
      {
        id: 'lesson.command.too-long',
        desc: 'An author’s file has too many tasks for a package. {length} and {limit} are numbers.',
      },
    ),
  'instead.h5p': () =>
    msg(
      'h5p is not written: an H5P package needs a library that an administrator installs first. Take scorm12, or a frame (embed/container-lesson.html).',
      {id: 'lesson.command.instead.h5p', desc: 'For “--format h5p”: why there is none, and what to take. scorm12 is a value.'},
    ),
  'instead.lti': () =>
    msg('lti is not written: an LTI tool is a server with keys and a login, and no package of files can be one. Take scorm12.', {
      id: 'lesson.command.instead.lti',
      desc: 'For “--format lti”: why there is none, and what to take. scorm12 is a value.',
    }),
  'instead.imscc': () =>
    msg('imscc is not written: a Common Cartridge carries pages and brings no results back. Take scorm12, or page.', {
      id: 'lesson.command.instead.imscc',
      desc: 'For “--format imscc”: why there is none, and what to take. scorm12 and page are values.',
    }),
  'instead.xapi': () =>
    msg(
      'xapi is not written: a Tin Can package gets its password in the address and knows no rule of completion. Take cmi5; a page with a store of its own takes container-lesson/tracking.',
      {id: 'lesson.command.instead.xapi', desc: 'For “--format xapi”: why there is none, and what to take. cmi5 is a value.'},
    ),
  'instead.tao': () =>
    msg('tao is not written: TAO takes QTI and LTI, which are for tests and for servers. Take page, and link it.', {
      id: 'lesson.command.instead.tao',
      desc: 'For “--format tao”: why there is none, and what to take. page is a value.',
    }),
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
  | 'scorm12'
  | 'scorm2004'
  | 'cmi5'
  | 'page'
  | 'lang'
  | 'part'
  | 'part.handout'
  | 'technologies'
  | 'profile'
  | 'images'
  | 'complete'
  | `complete.${'read' | 'tasks' | 'open'}`
  | 'id'
  | 'id.default'
  | 'base'
  | 'data'
  | 'data.md'
  | 'data.csv'
  | 'png'
  | `choose.${'scorm12' | 'scorm2004' | 'cmi5' | 'page'}`
  | 'named'
  | 'no-id'
  | 'no-iri'
  | 'too-long'
  | `instead.${'h5p' | 'lti' | 'imscc' | 'xapi' | 'tao'}`
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
