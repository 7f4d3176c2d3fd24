/** What the command says. Its words are no part of the lesson, so that no page loads them. */
export interface CommandWords {
  readonly help: string;
  /** Stands before what went wrong: how to get help. */
  readonly seeHelp: string;
  readonly noSuchCommand: (name: string) => string;
  readonly noSuchOption: (name: string, possible: string) => string;
  readonly noSuchValue: (option: string, value: string, possible: string) => string;
  readonly needsValue: (option: string) => string;
  readonly missing: (option: string, possible: string) => string;
  readonly onlyMarkdown: (option: string) => string;
  readonly notInFormat: (format: string, part: string, possible: string) => string;
  readonly noAddress: (value: string) => string;
  readonly notWritten: (reason: string) => string;
}

const en: CommandWords = {
  help: `Writes the lesson "containers and virtual machines", or a part of it, into files.

  container-lesson export --format FORMAT [options]

  --format FORMAT   html   HTML for any page, and lesson.css, its style sheet
                    md     Markdown for a site, with pictures, their descriptions and the sources
                    svg    pictures of the diagram and the analogies: light, dark, and one that follows the reader
                    json   what the part says, for programs
                    csv    every fact, and every source
  --lang LANG       ja or en. Default: that of the terminal, else en
  --part PART       container-lesson (default), architecture-diagram, comparison-table, analogy-card,
                    analogy-card.container, lesson-checklist
  --profile SITE    with md: github (default), qiita or zenn
  --images URL      with md: the folder that has the pictures, a URL or a path.
                    Default: {images}
  --out DIR         where the files go. Default: the current folder
  --help            this text
  --version         the version`,
  seeHelp: 'More: container-lesson --help',
  noSuchCommand: (name) => `There is no command "${name}". Possible: export.`,
  noSuchOption: (name, possible) => `There is no option ${name}. Possible: ${possible}.`,
  noSuchValue: (option, value, possible) => `--${option}: there is no "${value}". Possible: ${possible}.`,
  needsValue: (option) => `--${option} needs a value.`,
  missing: (option, possible) => `--${option} is missing. Possible: ${possible}.`,
  onlyMarkdown: (option) => `--${option} is for --format md only.`,
  notInFormat: (format, part, possible) => `--format ${format}: there is none of ${part}. Possible parts: ${possible}.`,
  noAddress: (value) => `--images: "${value}" is no address. Possible: http(s) or a path, without spaces, quotes and brackets.`,
  notWritten: (reason) => `Nothing more was written: ${reason}`,
};

const ja: CommandWords = {
  help: `レッスン「コンテナと仮想マシンの違い」の全体、またはその一部を、ファイルに書き出します。

  container-lesson export --format 形式 [オプション]

  --format 形式     html   どのページにも貼れるHTMLと、そのスタイルシートlesson.css
                    md     サイトに貼るMarkdown（図、図の説明、出典の一覧つき）
                    svg    構造の図とたとえの絵（明るい配色、暗い配色、読む人の設定に従うもの）
                    json   プログラムで使うための、その部分の内容
                    csv    すべての事実と、すべての出典
  --lang 言語       jaまたはen（既定は端末の言語、なければen）
  --part 部分       container-lesson（既定）、architecture-diagram、comparison-table、analogy-card、
                    analogy-card.container、lesson-checklist
  --profile サイト  mdのとき、github（既定）、qiita、zenn
  --images URL      mdのとき、図があるフォルダーのURLまたはパス
                    既定は {images}
  --out フォルダー  書き出す先（既定は今いるフォルダー）
  --help            この説明
  --version         バージョン`,
  seeHelp: '使い方：container-lesson --help --lang ja',
  noSuchCommand: (name) => `「${name}」というコマンドはありません。使えるのはexportです。`,
  noSuchOption: (name, possible) => `${name}というオプションはありません。使えるのは次のとおりです：${possible}`,
  noSuchValue: (option, value, possible) => `--${option}に「${value}」は指定できません。使えるのは次のとおりです：${possible}`,
  needsValue: (option) => `--${option}には値が必要です。`,
  missing: (option, possible) => `--${option}を指定してください。使えるのは次のとおりです：${possible}`,
  onlyMarkdown: (option) => `--${option}は、--format mdのときだけ使えます。`,
  notInFormat: (format, part, possible) => `--format ${format}では、${part}は書き出せません。書き出せるのは次のとおりです：${possible}`,
  noAddress: (value) =>
    `--images：「${value}」はアドレスとして使えません。空白、引用符、かっこを含まない、httpかhttpsのURL、またはパスを指定してください。`,
  notWritten: (reason) => `ここから先は書き出せませんでした：${reason}`,
};

/** There are words in Japanese and English. */
export const wordsFor = (lang: string): CommandWords => (lang === 'ja' ? ja : en);
