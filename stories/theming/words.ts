/** The words of the theme editor. */
export interface Words {
  readonly tokens: string;
  readonly value: string;
  readonly schemes: readonly [light: string, dark: string];
  readonly wrong: string;
  readonly rule: string;
  /** In the place of the rule, a comment of CSS. */
  readonly empty: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly startAgain: string;
}

const en: Words = {
  tokens: 'Tokens',
  value: 'Value',
  schemes: ['In light', 'In dark'],
  wrong: 'This is no value for it; nothing was changed.',
  rule: 'Your rule',
  empty: '/* Change a value. */',
  copy: 'Copy the rule',
  copied: 'Copied.',
  selected: 'This page may not copy by itself. The rule is selected: copy it.',
  startAgain: 'Start again',
};

const ja: Words = {
  tokens: 'カスタムプロパティ',
  value: '値',
  schemes: ['ライト', 'ダーク'],
  wrong: 'この値は使えません。変更していません。',
  rule: '貼りつけるCSS',
  empty: '/* 値を変えると、ここにCSSが出ます。 */',
  copy: 'CSSをコピー',
  copied: 'コピーしました。',
  selected: 'このページからは自動でコピーできません。選択してあるので、コピーしてください。',
  startAgain: '最初に戻す',
};

export const wordsOf = (lang: string): Words => (lang === 'ja' ? ja : en);
