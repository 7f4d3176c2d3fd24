import {warn} from '../localization/warnings/warn.js';

/** Runs an action that may throw. An error is logged with the element's name and does not reach the caller. */
export function guard(tag: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    warn(({failed}) => failed(tag, error));
  }
}
