import type {Preview} from '@storybook/web-components-vite';

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Toolbar = Exclude<GlobalType['toolbar'], undefined>;

/** A named menu of the toolbar. Its choices, the default first: value → label. */
const choice = (title: string, icon: string, titles: Readonly<Record<string, string>>): GlobalType => ({
  description: title,
  toolbar: {title, icon, items: Object.entries(titles).map(([value, label]) => ({value, title: label}))} as Toolbar,
});

export const globalTypes = {
  language: choice('Language', 'globe', {
    ja: '日本語',
    en: 'English',
    both: '日本語 | English',
    'zh-Hans': '简体中文',
    'en-XA': 'Accented, 40 % longer',
    'ar-XB': 'From right to left',
    zxx: 'Message ids',
  }),
  scheme: choice('Colour scheme', 'contrast', {'light dark': 'As the system', light: 'Light', dark: 'Dark'}),
  direction: choice('Direction', 'transfer', {language: 'As the language', rtl: 'Right to left'}),
  text: choice('Text size', 'zoom', {normal: '100 %', double: '200 %'}),
  motion: choice('Motion', 'lightning', {system: 'As the system', reduced: 'Reduced motion'}),
  medium: choice('Medium', 'document', {screen: 'Screen', print: 'Print preview'}),
};

export const initialGlobals = {
  language: 'ja',
  scheme: 'light dark',
  direction: 'language',
  text: 'normal',
  motion: 'system',
  medium: 'screen',
};
