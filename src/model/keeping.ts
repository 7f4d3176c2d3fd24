import type {Translate} from '../localization/words/translate.js';
import type {CourseKeeping, Keeping} from '../progress/store.js';

type Labels = Readonly<Record<Exclude<Keeping, CourseKeeping>, string>>;

/** Whether a course says where progress is kept. Its words come late (`keeping`). */
export const isInCourse = (keeping: Keeping): keeping is CourseKeeping => ['course', 'tried', 'reopen'].includes(keeping);

/** Where a reader's marks or answers are kept, or why they are not. */
export const keepingText = (t: Translate, what: 'marks' | 'answers', labels: Labels, keeping: Keeping): string =>
  isInCourse(keeping) ? t(`keeping.${what}.${keeping}`) : labels[keeping];
