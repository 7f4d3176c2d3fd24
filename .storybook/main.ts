import type {StorybookConfig} from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts', '../stories/pages/*.mdx'],
  staticDirs: [
    {from: '../examples', to: '/examples'},
    {from: '../stories/files-of-authors', to: '/files'},
  ],
  addons: [
    {name: '@storybook/addon-docs', options: {mdxPluginOptions: {mdxCompileOptions: {remarkPlugins: [remarkGfm]}}}},
    '@storybook/addon-a11y',
  ],
  framework: '@storybook/web-components-vite',
  // Nothing leaves the machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {backgrounds: false, sidebarOnboardingChecklist: false},
};

export default config;
