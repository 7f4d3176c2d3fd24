/** The words of the home page. */
export interface Words {
  readonly title: string;
  /** Above the line to copy, and below it. */
  readonly paste: string;
  readonly before: string;
  readonly embedding: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  /** The name of the list of doors. */
  readonly doors: string;
  readonly teach: Door;
  readonly translate: Door;
  readonly data: Door;
}

/** A way into the rest, and what is behind it. */
export interface Door {
  readonly name: string;
  readonly about: string;
}

const en: Words = {
  title: 'Teach what sets containers and virtual machines apart, on your own page.',
  paste: 'Paste this line, and the lesson is there',
  before: 'One more line loads it:',
  embedding: 'Embedding',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'This page may not copy by itself. The line is selected: copy it.',
  doors: 'Where to begin',
  teach: {name: 'Teach', about: 'Put the lesson on your course page, or only the diagram or the table.'},
  translate: {name: 'Translate', about: 'See the lesson speak your language as you write. No program needed.'},
  data: {name: 'Use the data', about: 'Properties and measurements with their sources, as JSON and CSV.'},
};

const ja: Words = {
  title: 'コンテナと仮想マシンの違いを、あなたのページで教えられます。',
  paste: 'この1行を貼ると、レッスンが載ります',
  before: '先に読み込む1行は、こちらにあります。',
  embedding: 'ページに置く',
  copy: 'コピー',
  copied: 'コピーしました。',
  selected: 'このページからは自動でコピーできません。選択してあるので、コピーしてください。',
  doors: '入り口',
  teach: {name: '教える', about: '授業のページに載せます。図だけ、表だけでも使えます。'},
  translate: {name: '訳す', about: '画面で確かめながら、ほかの言語に訳します。プログラムは要りません。'},
  data: {name: 'データを使う', about: '性質と測定値を、出典つきのJSONとCSVで取り出せます。'},
};

export const wordsOf = (lang: string): Words => (lang === 'ja' ? ja : en);
