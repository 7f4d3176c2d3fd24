/**
 * Runs in the page of a package for a course system, after the lesson and in the same file: hands the lesson an author's data, and
 * follows the reader for the system that opened the page.
 */
import type {ContainerLesson} from '../elements/container-lesson/element.js';
import {cmi5, scorm, track, type Cmi5Kept, type Completion, type Kept, type Tracker} from '../tracking.js';

interface Options {
  readonly track: boolean;
  readonly complete: Completion;
  readonly base?: string;
  readonly data?: ContainerLesson['data'];
}

const lesson = document.querySelector('container-lesson')!;
const options = JSON.parse(document.getElementById('course-options')!.textContent) as Options;

/** A system that says where to go is gone to when the reader closes the lesson. */
function offerClose({returnTo}: Cmi5Kept): void {
  const line = document.querySelector<HTMLElement>('.course-back')!;
  const link = line.querySelector('a')!;
  if (!returnTo || !/^https?:/.test(returnTo)) return;
  link.href = returnTo;
  line.hidden = false;
}

/** The tracker, which also shows the way back. */
function tracker(): Tracker | undefined {
  const launched = cmi5(options);
  if (!launched) return scorm();
  return {
    save: (progress) => launched.save(progress),
    close: (progress) => launched.close(progress),
    async open(): Promise<Kept | undefined> {
      const kept = await launched.open();
      if (kept) offerClose(kept);
      return kept;
    },
  };
}

if (options.data) lesson.data = options.data;
if (options.track) void track(lesson, tracker(), options);
