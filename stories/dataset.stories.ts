import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {FactBrowser} from './dataset/browser.js';

if (!customElements.get('fact-browser')) customElements.define('fact-browser', FactBrowser);

const meta: Meta = {
  title: 'Dataset',
  tags: ['!autodocs'],
  parameters: {stage: {width: 'page'}, controls: {disable: true}, actions: {disable: true}},
  render: (_, {globals}) => html`<fact-browser ui=${globals['language'] === 'en' ? 'en' : 'ja'}></fact-browser>`,
};
export default meta;

/** Every fact, to be searched, linked to and downloaded. */
export const Facts: StoryObj = {};
