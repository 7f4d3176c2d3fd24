import {parsed, stateText, type LessonState} from './state.js';

/**
 * The last state in the memory of the tab, under the address of the page. After a reload in its frame a system refuses a second
 * start and tells nothing: readers then still see their marks. The browser forgets it with the tab.
 */
const key = (): string => `container-lesson ${location.pathname}${location.search}`;

export function remember(state: LessonState): void {
  try {
    sessionStorage.setItem(key(), stateText(state));
  } catch {
    // Storage is blocked or full: a reload then shows no marks.
  }
}

export function recall(): unknown {
  try {
    return parsed(sessionStorage.getItem(key()) ?? '');
  } catch {
    return undefined;
  }
}
