import chinese from '../../locales/zh-Hans.xlf?raw';
import japanese from '../../locales/ja.xlf?raw';

/** What a translator may begin with: the files of locales/. */
export const shipped: Readonly<Record<string, {readonly name: string; readonly xliff: string}>> = {
  ja: {name: '日本語', xliff: japanese},
  'zh-Hans': {name: '简体中文', xliff: chinese},
};
