import {msg, str} from '@lit/localize';
import type {AnswerId, QuestionId} from '../data/questions.js';
import type {Message, PluralForm} from './message.js';

/** The labels of the quiz, and its questions. */
export const quiz = {
  'title.choice': () =>
    msg('Which one would you take?', {
      id: 'lesson.quiz.title.choice',
      desc: 'Title, where every question is a case: which technology would you take?',
    }),
  'title.truth': () =>
    msg('True, or a myth?', {
      id: 'lesson.quiz.title.truth',
      desc: 'Title, where every question is a statement that is true or a widespread mistake.',
    }),
  'title.mixed': () => msg('Decide for yourself', {id: 'lesson.quiz.title.mixed', desc: 'Title, where there are cases and statements.'}),
  vm: () => msg('VM', {id: 'lesson.quiz.vm', desc: 'Answer to a case: a virtual machine. On a button: very short.'}),
  container: () => msg('Container', {id: 'lesson.quiz.container', desc: 'Answer to a case. On a button: very short.'}),
  both: () => msg('Both', {id: 'lesson.quiz.both', desc: 'Answer to a case: containers in a virtual machine. On a button: very short.'}),
  true: () => msg('True', {id: 'lesson.quiz.true', desc: 'Answer to a statement. On a button: very short.'}),
  false: () => msg('A myth', {id: 'lesson.quiz.false', desc: 'Answer to a statement: a widespread mistake. On a button: very short.'}),
  sign: () =>
    msg('✓', {id: 'lesson.quiz.sign', desc: 'The sign for a right answer: ✓, or what schools use in your country. Japanese has ○.'}),
  'progress.one': (p: Record<'answered' | 'total', string>) =>
    msg(str`${p.answered} of ${p.total} answered`, {
      id: 'lesson.quiz.progress.one',
      desc: 'Above the questions, if there is one. {answered} of {total} questions have an answer.',
    }),
  'progress.other': (p: Record<'answered' | 'total', string>) =>
    msg(str`${p.answered} of ${p.total} answered`, {
      id: 'lesson.quiz.progress.other',
      desc: 'Above the questions. {answered} of {total} questions have an answer.',
    }),
  hint: () => msg('Arrow keys move, Space or Enter answers.', {id: 'lesson.quiz.hint', desc: 'How to answer by keyboard.'}),
  right: () => msg('Right.', {id: 'lesson.quiz.right', desc: 'Before the reason: the reader’s answer is right.'}),
  wrong: (p: Record<'answer', string>) =>
    msg(str`The answer is “${p.answer}”.`, {
      id: 'lesson.quiz.wrong',
      desc: 'Before the reason: the reader’s answer is not right. Friendly, without blame. {answer} is the right one, as on its button.',
    }),
  first: (p: Record<'answer', string>) =>
    msg(str`What counts is your first answer, “${p.answer}”.`, {
      id: 'lesson.quiz.first',
      desc: 'After the reason, where the reader has answered again. {answer} is the first one, as on its button.',
    }),
  against: () =>
    msg('On the other hand', {id: 'lesson.quiz.against', desc: 'Small heading of what speaks against the answer, or of an exception.'}),
  sources: () => msg('Sources:', {id: 'lesson.quiz.sources', desc: 'Before the sources of an answer, on the same line.'}),
  judged: () =>
    msg('our judgement', {
      id: 'lesson.quiz.judged',
      desc: 'After the sources, in the same list: the answer is the judgement of the lesson’s authors.',
    }),
  again: (p: Record<'place', string>) =>
    msg(str`Read again: ${p.place}`, {
      id: 'lesson.quiz.again',
      desc: 'Link to the part of the lesson that teaches it. {place} is the title of a section, or the name of a row of the table.',
    }),
  'result.one': (p: Record<'right' | 'total', string>) =>
    msg(str`${p.right} of ${p.total} right`, {
      id: 'lesson.quiz.result.one',
      desc: 'When the question is answered, if there is one: the result. {right} of {total} first answers were right.',
    }),
  'result.other': (p: Record<'right' | 'total', string>) =>
    msg(str`${p.right} of ${p.total} right`, {
      id: 'lesson.quiz.result.other',
      desc: 'When all questions are answered: the result. {right} of {total} first answers were right.',
    }),
  full: () =>
    msg('You can tell when it takes a container, when a VM, and why.', {
      id: 'lesson.quiz.full',
      desc: 'Below the result, where all answers were right.',
    }),
  missed: () =>
    msg('Worth reading again:', {
      id: 'lesson.quiz.missed',
      desc: 'Below the result, before links to the parts of the lesson that teach what was missed.',
    }),
  'retry.one': () =>
    msg('Try the missed one again', {id: 'lesson.quiz.retry.one', desc: 'Button: asks the one question again that was missed.'}),
  'retry.other': (p: Record<'count', string>) =>
    msg(str`Try the ${p.count} missed ones again`, {
      id: 'lesson.quiz.retry.other',
      desc: 'Button: asks the questions again that were missed. {count} is their number.',
    }),
  reset: () => msg('Start over', {id: 'lesson.quiz.reset', desc: 'Button: takes away all answers.'}),
  saved: () =>
    msg('Your answers are kept in this browser only.', {id: 'lesson.quiz.saved', desc: 'Below the questions: where the answers are kept.'}),
  unkept: () =>
    msg('This page does not save your answers: they are lost when you close it.', {
      id: 'lesson.quiz.unkept',
      desc: 'Below the questions, where the author of the page wants no answers to be stored.',
    }),
  unsaved: () =>
    msg('This browser does not let the page save your answers: they are lost when you close the page.', {
      id: 'lesson.quiz.unsaved',
      desc: 'Below the questions, where the browser does not let us store anything.',
    }),
  key: () =>
    msg('Answers and reasons', {
      id: 'lesson.quiz.key',
      desc: 'Label of the fold at the end that holds all answers, and their title in print.',
    }),

  'team-web-app': () =>
    msg('Four of you are building a web app with Node.js and PostgreSQL, and everyone should have the same versions.', {
      id: 'lesson.quiz.team-web-app',
      desc: 'A case, in one or two sentences: which technology would you take? The answer is: container.',
    }),
  'windows-on-mac': () =>
    msg('On a Mac, you have to test a program that exists for Windows only.', {
      id: 'lesson.quiz.windows-on-mac',
      desc: 'A case, in one or two sentences: which technology would you take? The answer is: vm.',
    }),
  'strangers-programs': () =>
    msg('Your server runs programs that customers send you. You do not know what is in them.', {
      id: 'lesson.quiz.strangers-programs',
      desc: 'A case, in one or two sentences: which technology would you take? The answer is: vm or both.',
    }),
  'own-services': () =>
    msg('On one Linux server, you run ten small services, all of them your own.', {
      id: 'lesson.quiz.own-services',
      desc: 'A case, in one or two sentences: which technology would you take? The answer is: container.',
    }),
  'rented-servers': () =>
    msg('Your company rents servers in a cloud, to run many web services on them.', {
      id: 'lesson.quiz.rented-servers',
      desc: 'A case, in one or two sentences: which technology would you take? The answer is: both.',
    }),
  'kernel-driver': () =>
    msg('You are developing a driver for the Linux [kernel](kernel), and expect it to crash now and then.', {
      id: 'lesson.quiz.kernel-driver',
      desc: 'A case, in one or two sentences: which technology would you take? The answer is: vm. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'learn-linux': () =>
    msg('You want to learn how Linux starts up and runs its services, break things, and begin again.', {
      id: 'lesson.quiz.learn-linux',
      desc: 'A case, in one or two sentences: which technology would you take? The answer is: vm.',
    }),
  'try-database': () =>
    msg('You want to try out PostgreSQL on your laptop, just for today.', {
      id: 'lesson.quiz.try-database',
      desc: 'A case, in one or two sentences: which technology would you take? The answer is: container.',
    }),
  'small-vm': () =>
    msg('A container is a small VM.', {
      id: 'lesson.quiz.small-vm',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it.',
    }),
  'own-kernel': () =>
    msg('Every VM has a [kernel](kernel) of its own.', {
      id: 'lesson.quiz.own-kernel',
      desc: 'A statement, of which the reader says whether it is true. It is true. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'boots-ubuntu': () =>
    msg('`docker run ubuntu` starts up Ubuntu, as a PC does.', {
      id: 'lesson.quiz.boots-ubuntu',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it. `…` is code.',
    }),
  'other-distribution': () =>
    msg('On a computer with Ubuntu, a container with Alpine or Debian can run.', {
      id: 'lesson.quiz.other-distribution',
      desc: 'A statement, of which the reader says whether it is true. It is true.',
    }),
  'no-hidden-vm': () =>
    msg('With Docker Desktop on a Mac or on Windows, no VM is running.', {
      id: 'lesson.quiz.no-hidden-vm',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it.',
    }),
  'five-kernels': () =>
    msg('Five containers run on one Linux server, so five [kernels](kernel) are running.', {
      id: 'lesson.quiz.five-kernels',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'host-sees': () =>
    msg('The host can see which programs run in a container.', {
      id: 'lesson.quiz.host-sees',
      desc: 'A statement, of which the reader says whether it is true. It is true.',
    }),
  'kept-when-deleted': () =>
    msg('What you save in a container is still there after you delete the container.', {
      id: 'lesson.quiz.kept-when-deleted',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it.',
    }),
  'fits-every-server': () =>
    msg('An [image](image) that runs on a Mac with an M-series chip runs on every server.', {
      id: 'lesson.quiz.fits-every-server',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it. [word](term-id) marks a word that is explained at its first use; keep the id.',
    }),
  'always-minutes': () =>
    msg('A VM always takes minutes to start.', {
      id: 'lesson.quiz.always-minutes',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it.',
    }),
  'harmless-root': () =>
    msg('In a container, not even root (the user who may do everything) can harm the host.', {
      id: 'lesson.quiz.harmless-root',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it.',
    }),
  'unbreakable-vm': () =>
    msg('Nobody can break out of a VM.', {
      id: 'lesson.quiz.unbreakable-vm',
      desc: 'A statement, of which the reader says whether it is true. It is a myth, and should sound as somebody would say it.',
    }),
} satisfies Record<
  | `title.${'choice' | 'truth' | 'mixed'}`
  | AnswerId
  | `${'progress' | 'result' | 'retry'}.${PluralForm}`
  | 'sign'
  | 'hint'
  | 'right'
  | 'wrong'
  | 'first'
  | 'against'
  | 'sources'
  | 'judged'
  | 'again'
  | 'full'
  | 'missed'
  | 'reset'
  | 'saved'
  | 'unkept'
  | 'unsaved'
  | 'key'
  | QuestionId,
  Message
>;
