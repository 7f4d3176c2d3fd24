import type {Translate} from '../localization/words/translate.js';

/** Where a course keeps progress: `course` keeps it, `tried` keeps nothing, `reopen` has ended or did not begin. */
export type CourseKeeping = 'course' | 'tried' | 'reopen';

/**
 * Where progress is kept: `saved` in this browser; `unkept` nowhere, as the page's author wants it; `unsaved` nowhere, as the
 * browser wants it; or what a course says.
 */
export type Keeping = 'saved' | 'unkept' | 'unsaved' | CourseKeeping;

type Labels = Readonly<Record<Exclude<Keeping, CourseKeeping>, string>>;

/** @param kept whether the browser keeps progress, under a key which is `''` where it shall not */
export const keepingIn = ({kept}: {readonly kept: boolean}, key: string): Exclude<Keeping, CourseKeeping> =>
  kept ? 'saved' : key === '' ? 'unkept' : 'unsaved';

/** Where a reader's marks or answers are kept, or why they are not. The words of a course come late (`keeping`). */
export const keepingText = (t: Translate, what: 'marks' | 'answers', labels: Labels, keeping: Keeping): string =>
  keeping in labels ? labels[keeping as keyof Labels] : t(`keeping.${what}.${keeping as CourseKeeping}`);
