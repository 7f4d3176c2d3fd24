import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

import {interfaceLanguage} from '../.storybook/interface-language.js';
import {HomePage} from './home/page.js';

if (!customElements.get('home-page')) customElements.define('home-page', HomePage);

const meta: Meta = {
  title: 'Home',
  tags: ['!autodocs'],
  parameters: {stage: {width: 'page'}, controls: {disable: true}, actions: {disable: true}},
  render: (_, {globals}) =>
    html`<home-page ui=${interfaceLanguage(globals)} language=${globals['language'] === 'both' ? 'ja' : globals['language']}></home-page>`,
};
export default meta;

/** What this is, and where to begin. */
export const Home: StoryObj = {};
