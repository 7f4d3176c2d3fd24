import {addons} from 'storybook/preview-api';
import {useSyncExternalStore} from 'react';

import {initialGlobals} from './toolbar.js';

/** Tools and pages exist in two languages. */
export type InterfaceLanguage = 'en' | 'ja';

/** The language of tools and pages for the toolbar's choice: two columns begin with Japanese. */
export const interfaceLanguage = ({language}: Readonly<Record<string, unknown>>): InterfaceLanguage =>
  language === 'ja' || language === 'both' ? 'ja' : 'en';

/** `?globals=language:en;scheme:dark`, as Storybook opens a page. */
const [, inAddress] = /(?:^|;)language:([^;]+)/.exec(new URL(location.href).searchParams.get('globals') ?? '') ?? [];
let current = interfaceLanguage({language: inAddress ?? initialGlobals.language});

const channel = addons.getChannel();

function follow(changed: () => void): () => void {
  const take = ({globals}: {readonly globals: Readonly<Record<string, unknown>>}): void => {
    current = interfaceLanguage(globals);
    changed();
  };
  channel.on('globalsUpdated', take);
  return () => channel.off('globalsUpdated', take);
}

// A page of documents that opens later begins with what the toolbar says by then.
follow(() => undefined);

/** The language of a page, which follows the toolbar. */
export const useInterfaceLanguage = (): InterfaceLanguage => useSyncExternalStore(follow, () => current);
