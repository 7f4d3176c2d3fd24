/**
 * `npm run l10n` brings locales/*.xlf up to date with src/text and reports on each language: new messages
 * come in, deleted ones go, and a translation whose English changed is marked `needs-translation` with its
 * old text kept. The committed `<source>` is the record of what was translated.
 *
 * `npm run l10n:check` (`--check`) changes nothing. It fails where there is something to do in a language of
 * locales/complete.json, and in any other where a translation is damaged.
 * `npm run l10n -- new ko` starts a language.
 */
import {l10n} from './l10n/command.mjs';

try {
  if (!l10n(process.argv.slice(2))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
