/** The texts of the fact browser. */
export interface Words {
  readonly find: string;
  readonly property: string;
  readonly technology: string;
  readonly basis: string;
  readonly all: string;
  /** Before the conditions of a fact, and before how it stands. */
  readonly conditions: string;
  readonly stands: string;
  readonly count: (shown: number, all: number) => string;
  /** The status of a fact. */
  readonly standings: Readonly<Record<string, string>>;
}

const en: Words = {
  find: 'Find',
  property: 'Property',
  technology: 'Technology',
  basis: 'How it stands',
  all: 'All',
  conditions: 'Conditions: ',
  stands: 'How it stands: ',
  count: (shown, all) => `${shown} of ${all} facts`,
  standings: {
    primary: 'first-hand: maintainer, documentation or paper',
    data: 'statistic of the authors’ raw data',
    own: 'recorded for this lesson',
    secondary: 'report of the press',
    vendor: 'claimed by the vendor',
    user: 'reported by one person',
    judgement: 'our own judgement',
  },
};

const ja: Words = {
  find: '検索',
  property: '性質',
  technology: '技術',
  basis: '根拠の種類',
  all: 'すべて',
  conditions: '条件：',
  stands: '根拠の種類：',
  count: (shown, all) => `事実${all}件中${shown}件`,
  standings: {
    primary: '一次情報（開発元、公式文書、論文）',
    data: '著者の生データの統計',
    own: 'この教材のために測定',
    secondary: '報道による情報',
    vendor: '提供元の主張',
    user: '1人の報告',
    judgement: '私たちの判断',
  },
};

export const wordsOf = (lang: string): Words => (lang === 'ja' ? ja : en);
