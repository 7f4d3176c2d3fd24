import type {OwnData} from '../../src/own-data.js';

/** The elements that draw an author's own data. */
const tags = ['comparison-table', 'architecture-diagram', 'lesson-checklist'] as const;

/** Escapes "<", which could end the script element. */
const inScript = (data: OwnData): string => JSON.stringify(data, null, 2).replaceAll('<', '\\u003c');

/** A complete page with the data in it, for a folder that also contains the files of `dist/cdn`. */
export const pageOf = (data: OwnData, lang: string, title: string): string => `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<script type="module" src="container-lesson.min.js"></script>
${tags.map((tag) => `<${tag}></${tag}>`).join('\n')}
<script type="application/json" id="comparison">
${inScript(data)}
</script>
<script type="module">
const data = JSON.parse(document.getElementById('comparison').textContent);
for (const element of document.querySelectorAll('${tags.join(', ')}')) element.data = data;
</script>
</html>
`;
