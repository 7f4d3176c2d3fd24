/** The package's own pages: files without any script, beside `lesson.css`. */

import {escaped} from './escaped.js';

/** @param rest elements in HTML */
export const head = (title: string, rest: string): string => `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
${rest}
</head>`;

/** What a page consists of. */
export interface PageContent {
  readonly lang: string;
  readonly title: string;
  /** Further elements of the head, in HTML. Default: none. */
  readonly links?: readonly string[];
  /** HTML. */
  readonly content: string;
}

/** A page with its style sheet. */
export const page = ({lang, title, links = [], content}: PageContent): string => `<!doctype html>
<html lang="${lang}">
${head(title, ['<link rel="stylesheet" href="lesson.css">', ...links].join('\n'))}
<body class="lesson-page">
<main>${content}</main>
</body>
</html>
`;
