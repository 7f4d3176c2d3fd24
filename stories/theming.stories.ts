import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {interfaceLanguage} from '../.storybook/interface-language.js';
import {ThemeEditor} from './theming/editor.js';

if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);

const meta: Meta = {
  title: 'Tools/Theme editor',
  id: 'theming',
  tags: ['!autodocs'],
  parameters: {stage: {width: 'page'}, controls: {disable: true}, actions: {disable: true}},
  render: (_, {globals}) => html`<theme-editor ui=${interfaceLanguage(globals)}></theme-editor>`,
};
export default meta;

/** Change a token, see the elements follow, copy the rule. */
export const Editor: StoryObj = {name: 'Live editor'};
