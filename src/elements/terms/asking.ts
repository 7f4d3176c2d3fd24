import type {LitElement} from 'lit';

import type {Translate} from '../../localization/words/translate.js';
import {addRules} from '../apply-rules.js';
import {AskController} from './ask-controller.js';
import {choose} from './choose.js';
import {styles} from './styles.js';

/** Lazy code of all elements: a term that has been explained can be asked for again where it stands. */

const controllers = new WeakMap<LitElement, AskController>();

/** Makes buttons of the terms that a host offers as it is drawn now. */
export function offer(host: LitElement, t: Translate): void {
  const known = controllers.get(host);
  if (!choose(host.renderRoot) && !known) return;
  const asking = known ?? new AskController(host);
  controllers.set(host, asking);
  addRules(host, styles);
  asking.follow(t);
}
