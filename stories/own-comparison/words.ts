/** The words of the comparison editor. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly json: string;
  readonly load: string;
  readonly good: string;
  readonly wrong: (count: number) => string;
  readonly kept: string;
  readonly downloadData: string;
  readonly copyPage: string;
  readonly copied: string;
  readonly selected: string;
  readonly startAgain: string;
  readonly page: string;
  readonly pageHint: string;
  readonly pageTitle: string;
  readonly preview: string;
}

const en: Words = {
  title: 'Teach your own comparison',
  lead: 'Here microVMs stand beside VMs and containers. Change the data, and the table, the diagram and the checklist follow. Nothing leaves this page, and nothing is kept: download the file before you go.',
  json: 'Data (JSON)',
  load: 'Load a file',
  good: 'No mistakes.',
  wrong: (count) => (count === 1 ? '1 mistake:' : `${count} mistakes:`),
  kept: 'What was right last is still shown.',
  downloadData: 'Download the data',
  copyPage: 'Copy the page',
  copied: 'Copied.',
  selected: 'This page may not copy by itself. The text is selected: copy it.',
  startAgain: 'Start again',
  page: 'A page that works',
  pageHint: 'Save it as an .html file in a folder with the files of dist/cdn. It holds your data.',
  pageTitle: 'My comparison',
  preview: 'What readers see',
};

const ja: Words = {
  title: '自分の比較を教える',
  lead: 'この例では、VMとコンテナにマイクロVMを加えています。データを書き換えると、表、図、チェックリストがそのとおりに変わります。内容はこのページの外に送られず、保存もされません。終わる前にダウンロードしてください。',
  json: 'データ（JSON）',
  load: 'ファイルを読み込む',
  good: '間違いはありません。',
  wrong: (count) => `間違いが${count}か所あります。`,
  kept: '最後に正しかった内容を表示しています。',
  downloadData: 'データをダウンロード',
  copyPage: 'ページをコピー',
  copied: 'コピーしました。',
  selected: 'このページからは自動でコピーできません。選択された文字をコピーしてください。',
  startAgain: '最初に戻す',
  page: 'このまま使えるページ',
  pageHint: 'dist/cdnのファイルと同じフォルダーに、.htmlファイルとして保存してください。データもこの中に入っています。',
  pageTitle: '自分の比較',
  preview: '読者に見えるもの',
};

export const wordsOf = (lang: string): Words => (lang === 'ja' ? ja : en);
