import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/*.stories.ts', '../stories/pages/*.mdx'],
  staticDirs: [
    {from: '../docs', to: '/docs'},
    {from: '../examples', to: '/examples'},
    {from: '../stories/files-of-authors', to: '/files'},
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing leaves the machine.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  features: {backgrounds: false, sidebarOnboardingChecklist: false},
};

export default config;
