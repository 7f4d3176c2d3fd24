import {msg, str} from '@lit/localize';
import type {Message} from './message.js';

/** Messages about an author's data. They are loaded with the data. */
export const own = {
  none: () =>
    msg('Not stated', {
      id: 'lesson.own.none',
      desc: 'In a cell of the table for which an author gives no value, below a dash: half a sentence, no full stop.',
    }),
  shared: () =>
    msg('Shared by all', {
      id: 'lesson.own.shared',
      desc: 'Of a layer in the diagram that all instances share: half a sentence, no full stop.',
    }),
  each: () =>
    msg('One for each', {
      id: 'lesson.own.each',
      desc: 'Of a layer in the diagram that each instance has for itself: half a sentence, no full stop.',
    }),
  absent: () =>
    msg('None', {
      id: 'lesson.own.absent',
      desc: 'In the empty dashed place of a stack that has no such layer as others have. The subject is the author’s, whatever it is. Very short.',
    }),
  'absent.title': () =>
    msg('No matching layer', {
      id: 'lesson.own.absent.title',
      desc: 'Heading of the explanation, where a stack has no such layer as others have. The subject is the author’s, whatever it is. No full stop.',
    }),
  'absent.place': (p: Record<'layers', string>) =>
    msg(str`In the place of: ${p.layers}`, {
      id: 'lesson.own.absent.place',
      desc: 'Below the heading “No matching layer”: which place is meant. {layers} is a list of names, what other stacks have there. No full stop.',
    }),
  'places.shared': (p: Record<'number', string>) =>
    msg(str`${p.number} shared by all`, {
      id: 'lesson.own.places.shared',
      desc: 'Part of a list below a stack: where its kernels are. {number} counts kernels.',
    }),
  'places.each': (p: Record<'number' | 'count', string>) =>
    msg(str`${p.number} in each of ${p.count}`, {
      id: 'lesson.own.places.each',
      desc: 'Part of a list below a stack: where its kernels are. {number} counts kernels, {count} is the number of instances.',
    }),
  'words.shared': (p: Record<'layers', string>) =>
    msg(str`Shared by all, from the bottom: ${p.layers}.`, {
      id: 'lesson.own.words.shared',
      desc: 'The picture in words: the lower layers of a stack. {layers} is a list of names.',
    }),
  'words.each': (p: Record<'count' | 'layers', string>) =>
    msg(str`On top, ${p.count} times: ${p.layers}.`, {
      id: 'lesson.own.words.each',
      desc: 'The picture in words: the upper layers of a stack. {count} is the number of instances, {layers} a list of names from the bottom up.',
    }),
  'words.layers': (p: Record<'layers', string>) =>
    msg(str`From the bottom up: ${p.layers}.`, {
      id: 'lesson.own.words.layers',
      desc: 'The picture in words: a stack of which there is only one, so that nothing is shared. {layers} is a list of names.',
    }),
  'words.no-kernel': () =>
    msg('There is no kernel in this stack.', {
      id: 'lesson.own.words.no-kernel',
      desc: 'The picture in words: a stack without a kernel, beside others that have some.',
    }),
  'hint.mark': (p: Record<'found' | 'write', string>) =>
    msg(str`“${p.found}” is no mark here. Write “${p.write}”`, {
      id: 'lesson.own.hint.mark',
      desc: 'After a place in a JSON file and a colon: a mark of Markdown or HTML that this package does not have, and what its author should write. {found} may be **bold**, {write} is then *bold*. No full stop.',
    }),
  'hint.term': (p: Record<'found' | 'write' | 'id' | 'possible', string>) =>
    msg(str`“${p.found}” names no term: there is no “${p.id}” among ${p.possible}. Write “${p.write}”`, {
      id: 'lesson.own.hint.term',
      desc: 'After a place in a JSON file and a colon. {found} is what an author wrote, [word](id), {id} the id in it, {possible} a list of the ids that there are, {write} the word alone. No full stop.',
    }),
  problem: () =>
    msg('There is a mistake in the data for this part. What it showed before stays.', {
      id: 'lesson.own.problem',
      desc: 'Title above what is wrong with the data that an author gave to an element.',
    }),
  'problem.expected': (p: Record<'expected' | 'received', string>) =>
    msg(str`expected ${p.expected}, got ${p.received}`, {
      id: 'lesson.own.problem.expected',
      desc: 'After a place in a JSON file and a colon. {expected} and {received} are written as in JSON: 0…4, 9. No full stop.',
    }),
  'problem.required': () =>
    msg('is missing', {
      id: 'lesson.own.problem.required',
      desc: 'After a place in a JSON file and a colon: something needed is not there. No full stop.',
    }),
  'problem.nameless': (p: Record<'id' | 'possible', string>) =>
    msg(str`is missing. It is needed because “${p.id}” is none of the package’s ids: ${p.possible}`, {
      id: 'lesson.own.problem.nameless',
      desc: 'After a place in a JSON file and a colon: the name of an entry of the author’s own is not there. {id} is the entry’s id, perhaps misspelt, {possible} a list of ids. No full stop.',
    }),
  'problem.unknown': () =>
    msg('is not known here', {
      id: 'lesson.own.problem.unknown',
      desc: 'After a place in a JSON file and a colon: a key that the file must not have. No full stop.',
    }),
  'problem.twice': (p: Record<'id', string>) =>
    msg(str`“${p.id}” is there twice`, {
      id: 'lesson.own.problem.twice',
      desc: 'After a place in a JSON file and a colon. {id} is an id. No full stop.',
    }),
  'problem.not-compared': (p: Record<'id', string>) =>
    msg(str`“${p.id}” is a stack of the package’s diagram alone. Choose another id`, {
      id: 'lesson.own.problem.not-compared',
      desc: 'After a place in a JSON file and a colon: data of an author’s own name a stack that can be compared with nothing. {id} is its id. No full stop.',
    }),
  'problem.no-technology': (p: Record<'possible', string>) =>
    msg(str`is no technology of this data. Possible: ${p.possible}`, {
      id: 'lesson.own.problem.no-technology',
      desc: 'After a place in a JSON file and a colon: the key names none of the technologies. {possible} is a list of ids. No full stop.',
    }),
  'problem.language': (p: Record<'lang', string>) =>
    msg(str`has no text in “${p.lang}”. One language must have all texts`, {
      id: 'lesson.own.problem.language',
      desc: 'After a place in a JSON file and a colon. {lang} is a language tag. No full stop.',
    }),
  'problem.address': (p: Record<'address', string>) =>
    msg(str`${p.address} is no address that begins with http: or https:`, {
      id: 'lesson.own.problem.address',
      desc: 'Below the title: an author named a file that cannot be asked for. {address} is what was written. No full stop.',
    }),
  'problem.status': (p: Record<'address' | 'status', string>) =>
    msg(str`${p.address} could not be fetched: the server answered ${p.status}`, {
      id: 'lesson.own.problem.status',
      desc: 'Below the title. {address} is that of a file, {status} a number such as 404. No full stop.',
    }),
  'problem.network': (p: Record<'address' | 'reason', string>) =>
    msg(str`${p.address} could not be fetched: ${p.reason}`, {
      id: 'lesson.own.problem.network',
      desc: 'Below the title. {address} is that of a file, {reason} what the browser says. No full stop.',
    }),
  'problem.type': (p: Record<'address' | 'type', string>) =>
    msg(str`${p.address} is ${p.type}, not JSON`, {
      id: 'lesson.own.problem.type',
      desc: 'Below the title. {address} is that of a file, {type} what the server says it is: text/html. No full stop.',
    }),
  'problem.size': (p: Record<'address' | 'most', string>) =>
    msg(str`${p.address} is larger than ${p.most}`, {
      id: 'lesson.own.problem.size',
      desc: 'Below the title. {address} is that of a file, {most} a size: 1 MB. No full stop.',
    }),
  'problem.disk': (p: Record<'address', string>) =>
    msg(str`${p.address} is a file on a disk, which a page cannot read. Put both on a web server`, {
      id: 'lesson.own.problem.disk',
      desc: 'Below the title. {address} begins with file:, often because its author opened the page by a double click. “Both”: the page and the file. No full stop.',
    }),
  'problem.encoding': (p: Record<'address', string>) =>
    msg(str`${p.address} is not encoded in UTF-8. Save it as UTF-8 in your editor`, {
      id: 'lesson.own.problem.encoding',
      desc: 'Below the title: the file was saved in another encoding, such as Shift_JIS. {address} is that of a file. No full stop.',
    }),
  'problem.json': (p: Record<'address' | 'line' | 'text', string>) =>
    msg(str`${p.address} is not written as JSON. Look at line ${p.line} and just before it, for a comma or a quotation mark: ${p.text}`, {
      id: 'lesson.own.problem.json',
      desc: 'Below the title. {address} is that of a file, {line} the number of the line in which the mistake is noticed, {text} what stands there. No full stop.',
    }),
  'problem.more': (p: Record<'count', string>) =>
    msg(str`And more: ${p.count}`, {
      id: 'lesson.own.problem.more',
      desc: 'Last line below the title: how many further mistakes there are. {count} is their number. No full stop.',
    }),
} satisfies Record<string, Message>;
