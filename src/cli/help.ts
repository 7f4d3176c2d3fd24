import type {Translate} from '../localization/words/translate.js';
import {defaultImages, languages, profiles, stackIds} from '../static/index.js';
import {completions} from './course/formats.js';
import {formats, parts} from './formats.js';

const indented = (lines: readonly string[], by: number): string => lines.map((line) => ' '.repeat(by) + line).join('\n');
const among = (values: readonly string[]): string => values.join('|');

/** The text of `--help`: each option with its values, and below it what the option is for. */
export function help(t: Translate): string {
  const options: readonly (readonly [option: string, ...told: string[]])[] = [
    [`--format ${among(formats)}`, ...formats.map((format) => `${format}: ${t(`command.${format}`)}`)],
    [`--lang ${among(languages)}`, t('command.lang')],
    ['--part PART', ...parts, t('command.part'), t('command.part.handout')],
    [`--technologies ${stackIds.join()}`, t('command.technologies')],
    [`--profile ${among(Object.keys(profiles))}`, t('command.profile')],
    ['--images URL', t('command.images'), defaultImages],
    [`--complete ${among(completions)}`, ...completions.map((one) => `${one}: ${t(`command.complete.${one}`)}`), t('command.complete')],
    ['--id ID', t('command.id'), t('command.id.default')],
    ['--base IRI', t('command.base')],
    ['--data FILE', t('command.data'), t('command.data.md'), t('command.data.csv')],
    ['--out PATH', t('command.out')],
    ['--help', t('command.help')],
    ['--version', t('command.version')],
  ];
  return [
    t('command.about'),
    indented(['npx container-lesson export --format md'], 2),
    ...options.map(([option, ...told]) => `${indented([option], 2)}\n${indented(told, 6)}`),
  ].join('\n\n');
}
