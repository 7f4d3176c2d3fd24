/** The words by which the package's own subject is known, in its three languages, and where a text has some of them. */
import {localesFolder, readGlossary, readLocale} from '../../scripts/l10n/locales.mjs';
import {evidence, sources} from '../../dist/library.js';

/** Messages that name technologies, layers, and what is said of these. */
const areas = /^(technologies|layers)\.|^diagram\.(absent(\.(title|kind)|$)|simplified|kernel|shared\.|each\.|kernels\.)/;

/** The writings of a message or term: without values, marks and places to break, and `virtual machine (VM)` as either. */
const writings = (text) =>
  text
    .replace(/[\u200B\u2060]/g, '')
    .replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1')
    .split(/\{\w+\}|<x [^>]*>|[（(]|[)）]/)
    .map((one) => one.trim())
    .filter((one) => /\p{L}{2}|\p{Lo}{2}/u.test(one));

function subjectWords() {
  const translated = ['ja', 'zh-Hans'].flatMap((code) =>
    [...readLocale(localesFolder, code)].filter(([id]) => areas.test(id.replace(/^lesson\./, ''))).map(([, unit]) => unit),
  );
  const terms = ['ja', 'zh-Hans'].flatMap((code) => readGlossary(localesFolder, code).flatMap(({en, writing}) => [en, writing]));
  return new Set([...translated.flatMap(({source, target}) => [source, target]), ...terms].flatMap((text) => writings(String(text))));
}

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word of Latin letters stands alone; others may stand in a longer one. */
const pattern = (word) =>
  /^[ -~]+$/.test(word) ? new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}s?(?![\\p{L}\\p{N}])`, 'iu') : new RegExp(escape(word), 'u');

const words = [...subjectWords()].map((word) => [word, pattern(word)]);

/** What was measured, and by whom. */
const measured = ['en', 'ja'].flatMap((lang) =>
  evidence(lang).properties.flatMap(({groups}) =>
    groups.flatMap(({values}) => Object.values(values).flatMap((all) => all.map(({what}) => what))),
  ),
);
const cited = sources.flatMap(({title, address}) => [title, address]).filter(Boolean);

/** @returns {string[]} the words of the package's subject, and its measurements and sources, that a text has */
export const subjectIn = (text) => [
  ...words.filter(([, pattern]) => pattern.test(text)).map(([word]) => word),
  ...[...new Set([...measured, ...cited])].filter((one) => text.includes(one)),
];
