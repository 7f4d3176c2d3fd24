/** The documents of the repository as pages of Storybook. */
import {AnchorMdx, Markdown} from '@storybook/addon-docs/blocks';
import {createElement, type ReactElement, type ReactNode} from 'react';

const texts = import.meta.glob<string>(['../../{README,TRANSLATING}*.md', '../../docs/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const textOf = (file: string): string | undefined => texts[`../../${file}`];
const isJapanese = (file: string): boolean => file.endsWith('.ja.md');

/** Pages whose title in Storybook is not the document's own. */
const titles: Readonly<Record<string, string>> = {'README.md': 'Start here', 'README.ja.md': 'はじめに', 'docs/theming.md': 'Theming'};

const titleOf = (file: string, text: string): string =>
  titles[file] ?? `${isJapanese(file) ? '文書' : 'Documents'}/${/^# (.*)$/m.exec(text)![1]!}`;

/** As Storybook makes it of a page's title. */
const idOf = (title: string): string => `${title.toLowerCase().replace(/[\s/]+/g, '-')}--docs`;

/** Where a link of a document leads within Storybook; undefined where it leads to a file that is no page. */
function addressIn(file: string, href: string): string | undefined {
  const {pathname, hash} = new URL(href, `file:///${file}`);
  const target = pathname.slice(1);
  const text = textOf(target);
  return text && `./?path=/docs/${idOf(titleOf(target, text))}${hash}`;
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

/** @param props `file`: path of a document within the repository */
export const Document = ({file}: {readonly file: string}): ReactElement =>
  createElement(
    'div',
    {className: 'document', lang: isJapanese(file) ? 'ja' : 'en'},
    createElement(Markdown, {options: {overrides: {a: linkIn(file)}}, children: textOf(file) ?? ''}),
  );
