import {readFileSync} from 'node:fs';

import {version} from '../../generated/version.js';
import {translator} from '../../localization/words/translate.js';
import * as library from '../../library.js';
import type {OwnData} from '../../own-data.js';
import {renderStatic} from '../../static/index.js';
import type {Completion} from '../../tracking/completion.js';
import {manifests} from './manifests.js';
import type {CourseFormat} from './formats.js';
import {coursePage} from './page.js';
import {zip, type ZipFile} from './zip.js';

export interface PackageOptions {
  readonly format: CourseFormat;
  readonly lang: string;
  readonly id: string;
  /** Default: `read`. */
  readonly complete?: Completion | undefined;
  readonly base?: string | undefined;
  readonly data?: OwnData | undefined;
}

/** Reads a file of the package. */
const built = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The lesson in one script with all that it may need, and what follows the reader. */
const scriptFor = (lang: string): string =>
  `${built(`cdn/container-lesson.${/^ja\b/i.test(lang) ? 'ja' : 'en'}.classic.js`)}\n${built('embed/course.js')}`;

const fileOf = (name: string, text: string): ZipFile => ({name, content: Buffer.from(text)});

/**
 * A package for a course system: files beside each other under plain names, since some systems find a file by its name alone.
 * The first is what the system reads, the second the page.
 */
export function coursePackage({format, lang, id, complete = 'read', base, data}: PackageOptions): Uint8Array {
  const own = data && {data};
  const {title, lead} = library.lesson(lang, own);
  const page = coursePage({
    lang,
    title,
    content: renderStatic('container-lesson', {lang, headingLevel: 1, ...own}),
    options: {track: format !== 'page', complete, base, data},
    close: translator(lang, ['keeping'])('keeping.close'),
  });
  const files = [
    fileOf('index.html', page),
    fileOf('lesson.js', scriptFor(lang)),
    fileOf('lesson.css', built('static/lesson.css')),
    fileOf('LICENSE.txt', `${built('../LICENSE')}\n${built('THIRD-PARTY-LICENSES.txt')}`),
  ];
  const manifest = manifests[format];
  const described = {id, version, lang, title, description: lead, base, files: files.map(({name}) => name)};
  return zip([...(manifest ? [fileOf(manifest[0], manifest[1](described))] : []), ...files]);
}
