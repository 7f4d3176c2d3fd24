import type {OwnData} from '../../own-data.js';
import type {Completion} from '../../tracking/completion.js';
import {xml} from './xml.js';

/** What the script of the page reads. */
export interface PageOptions {
  /** Whether a course system is looked for. */
  readonly track: boolean;
  readonly complete: Completion;
  readonly base?: string | undefined;
  readonly data?: OwnData | undefined;
}

/** What the page of a package consists of. */
export interface CoursePage {
  readonly lang: string;
  readonly title: string;
  /** HTML that the lesson replaces. */
  readonly content: string;
  readonly options: PageOptions;
  /** The words of the link that leads back to the course, where the course says so. */
  readonly close: string;
}

/** JSON within `<script>`, which `</script>` and a comment would end. */
const json = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The page of a package. The browser keeps nothing: a course's site gives all its packages one storage, and a classroom's computer
 * gives it to all readers.
 */
export const coursePage = ({lang, title, content, options, close}: CoursePage): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="lesson.css">
<script src="lesson.js" defer></script>
</head>
<body class="lesson-page">
<main><container-lesson storage-key="" heading-level="1">${content}</container-lesson></main>
<p class="course-back" hidden><a>${xml(close)}</a></p>
<script type="application/json" id="course-options">${json(options)}</script>
</body>
</html>
`;
