import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {interfaceLanguage} from '../.storybook/interface-language.js';
import {ComparisonEditor} from './own-comparison/editor.js';

if (!customElements.get('comparison-editor')) customElements.define('comparison-editor', ComparisonEditor);

const meta: Meta = {
  title: 'Tools/Teach your own comparison',
  id: 'teach-your-own-comparison',
  tags: ['!autodocs'],
  parameters: {stage: {width: 'page'}, controls: {disable: true}, actions: {disable: true}},
  render: (_, {globals}) => html`<comparison-editor ui=${interfaceLanguage(globals)}></comparison-editor>`,
};
export default meta;

/** Change the data, see the elements follow, copy a page that works. */
export const Editor: StoryObj = {};
