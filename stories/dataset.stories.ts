import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {interfaceLanguage} from '../.storybook/interface-language.js';
import {FactBrowser} from './dataset/browser.js';

if (!customElements.get('fact-browser')) customElements.define('fact-browser', FactBrowser);

const meta: Meta = {
  title: 'Tools/Dataset',
  id: 'dataset',
  tags: ['!autodocs'],
  parameters: {stage: {width: 'page'}, controls: {disable: true}, actions: {disable: true}},
  render: (_, {globals}) => html`<fact-browser ui=${interfaceLanguage(globals)}></fact-browser>`,
};
export default meta;

/** Every fact, to be searched, linked to and downloaded. */
export const Facts: StoryObj = {};
