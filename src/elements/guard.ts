import {warn} from '../localization/warnings/warn.js';

/** Does what may fail, so that nothing around it fails with it: the console says which element failed, and why. */
export function guard(tag: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    warn(({failed}) => failed(tag, error));
  }
}
