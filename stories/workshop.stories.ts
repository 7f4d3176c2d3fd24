import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {interfaceLanguage} from '../.storybook/interface-language.js';
import {TranslatorsWorkshop} from './workshop/element.js';

// `sideEffects` in package.json: a bundler leaves out what a module does by itself.
if (!customElements.get('translators-workshop')) customElements.define('translators-workshop', TranslatorsWorkshop);

const meta: Meta = {
  title: 'Tools/Translator’s workshop',
  id: 'translator-s-workshop',
  tags: ['!autodocs'],
  parameters: {stage: {width: 'page'}, controls: {disable: true}, actions: {disable: true}},
  render: (_, {globals}) => html`<translators-workshop ui=${interfaceLanguage(globals)}></translators-workshop>`,
};
export default meta;

/** Load or write a translation, see the lesson speak it, and take it home. */
export const Workshop: StoryObj = {};
