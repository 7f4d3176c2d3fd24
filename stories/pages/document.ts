/** The documents of the repository as pages of Storybook. */
import {AnchorMdx, Markdown} from '@storybook/addon-docs/blocks';
import {createElement, type ReactElement, type ReactNode} from 'react';

import {useInterfaceLanguage} from '../../.storybook/interface-language.js';

const texts = import.meta.glob<string>(['../../{README,TRANSLATING}*.md', '../../docs/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const textOf = (file: string): string | undefined => texts[`../../${file}`];
const inEnglish = (file: string): string => file.replace(/(?:\.ja)?\.md$/, '.md');
const inJapanese = (file: string): string => file.replace(/\.md$/, '.ja.md');

/** As Storybook makes it of a page's title, which is that of the English document. */
function pageOf(file: string): string | undefined {
  const [, title] = /^# (.*)$/m.exec(textOf(inEnglish(file)) ?? '') ?? [];
  if (title === undefined) return undefined;
  return `guides-${(file.startsWith('README') ? 'Start here' : title).toLowerCase().replaceAll(' ', '-')}--docs`;
}

/** Where a link of a document leads within Storybook; undefined where it leads to a file that is no page. */
function addressIn(file: string, href: string): string | undefined {
  const {pathname, hash} = new URL(href, `file:///${file}`);
  const page = pageOf(pathname.slice(1));
  return page && `./?path=/docs/${page}${hash}`;
}

interface LinkProps {
  readonly href: string;
  readonly children?: ReactNode;
}

/** A link that works in Storybook too: to another page of it, or to another site. A file of the repository is named only. */
const linkIn =
  (file: string) =>
  ({href, children}: LinkProps): ReactElement => {
    if (/^https?:/.test(href)) return createElement('a', {href, target: '_blank', rel: 'noreferrer'}, children);
    const address = href.startsWith('#') ? href : addressIn(file, href);
    return address ? createElement(AnchorMdx, {href: address, target: ''}, children) : createElement('span', null, children);
  };

/**
 * A document in the language that the toolbar says.
 *
 * @param props `file`: path of the English document within the repository
 */
export function Document({file}: {readonly file: string}): ReactElement {
  const lang = useInterfaceLanguage();
  const written = lang === 'ja' ? inJapanese(file) : file;
  return createElement(
    'div',
    {className: 'document', lang},
    createElement(Markdown, {options: {overrides: {a: linkIn(written)}}, children: textOf(written) ?? ''}),
  );
}

/** Two rows of the table as a reader sees them. */
export const Specimen = (): ReactElement =>
  createElement(
    'div',
    {className: 'specimen', lang: useInterfaceLanguage()},
    createElement('comparison-table', {properties: ['startup', 'size']}),
  );
