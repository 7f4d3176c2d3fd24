import type {Counts, Kind} from './catalogue.js';

/** The texts of the workshop. */
export interface Words {
  readonly title: string;
  readonly intro: string;
  readonly language: string;
  readonly languageHint: string;
  readonly begin: string;
  readonly empty: string;
  readonly load: string;
  readonly paste: string;
  readonly take: string;
  readonly loaded: (file: string, counts: Counts) => string;
  readonly failed: (reason: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly download: (format: string) => string;
  readonly messages: string;
  readonly lesson: string;
  readonly hint: string;
  readonly find: string;
  readonly show: string;
  readonly all: string;
  readonly translation: (id: string) => string;
  readonly toLesson: string;
  /** For a translation whose English has changed. */
  readonly stillRight: string;
  readonly notSeen: string;
  readonly view: string;
  readonly views: Readonly<Record<'outline' | 'expert' | 'evidence', string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
}

const en: Words = {
  title: 'Translator’s workshop',
  intro:
    'Load a translation or write one: the lesson follows each letter. Nothing leaves this page, and nothing is kept. Download your work before you go.',
  language: 'Language tag',
  languageHint: 'such as ko, fr or pt-BR',
  begin: 'Begin with',
  empty: 'Nothing',
  load: 'Load a file (XLIFF 1.2 or JSON)',
  paste: 'Or paste XLIFF or JSON',
  take: 'Use this text',
  loaded: (file, {seen, unseen, gone}) =>
    [
      `${file}: ${seen} messages.`,
      unseen > 0 && `${unseen} that no page shows are kept as they are.`,
      gone > 0 && `${gone} that the package does not have are left out.`,
    ]
      .filter(Boolean)
      .join(' '),
  failed: (reason) => `Nothing was changed. ${reason}`,
  progress: (done, all) => `${done} of ${all} messages translated`,
  download: (format) => `Download ${format}`,
  messages: 'Messages',
  lesson: 'The lesson',
  hint: 'Click on a text to go to its message. What is coloured is still to be done.',
  find: 'Find',
  show: 'Show',
  all: 'All messages',
  translation: (id) => `Translation of ${id}`,
  toLesson: 'Show in the lesson',
  stillRight: 'The translation is still right',
  notSeen: 'Not to be seen in this view. It may be for screen readers only, or belong to another view.',
  view: 'View',
  views: {outline: 'Lesson', expert: 'Expert depth', evidence: 'Evidence'},
  kinds: {
    missing: 'Untranslated',
    damaged: 'Signs lost',
    stale: 'Stale',
    suspicious: 'Same as the English',
    wording: 'Rejected by the glossary',
    overlong: 'Overlong',
  },
};

const ja: Words = {
  title: '翻訳の作業場',
  intro:
    '翻訳を読み込むか、その場で書いてください。レッスンは一文字ごとに変わります。内容はこのページの外に送られず、保存もされません。終わる前にダウンロードしてください。',
  language: '言語タグ',
  languageHint: '例：ko、fr、pt-BR',
  begin: '始める元',
  empty: '空の状態',
  load: 'ファイルを読み込む（XLIFF 1.2 または JSON）',
  paste: 'XLIFF または JSON を貼り付ける',
  take: 'この内容を使う',
  loaded: (file, {seen, unseen, gone}) =>
    [
      `${file}：メッセージ${seen}件。`,
      unseen > 0 && `ページに現れない${unseen}件は、そのまま残します。`,
      gone > 0 && `パッケージにない${gone}件は、取り除きます。`,
    ]
      .filter(Boolean)
      .join(''),
  failed: (reason) => `何も変更していません。${reason}`,
  progress: (done, all) => `メッセージ${all}件中${done}件を翻訳済み`,
  download: (format) => `${format}をダウンロード`,
  messages: 'メッセージ',
  lesson: 'レッスン',
  hint: '文をクリックすると、そのメッセージに移動します。色の付いた文は、まだ作業が必要です。',
  find: '検索',
  show: '表示',
  all: 'すべてのメッセージ',
  translation: (id) => `${id} の翻訳`,
  toLesson: 'レッスンで見る',
  stillRight: 'この訳のままでよい',
  notSeen: 'この表示には現れません。スクリーンリーダー用の文か、ほかの表示の文です。',
  view: '表示する内容',
  views: {outline: 'レッスン', expert: 'くわしい表示', evidence: '根拠'},
  kinds: {
    missing: '未翻訳',
    damaged: '記号の欠落',
    stale: '原文が変更済み',
    suspicious: '英語と同じ',
    wording: '用語集が避ける表記',
    overlong: '長すぎる',
  },
};

export const wordsOf = (lang: string): Words => (lang === 'ja' ? ja : en);
