import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

/** Stories that are pages by themselves: the lesson as the home page, and the tools. */
const pages = ['container-lesson--the-whole-lesson', 'theming--editor', 'translator-s-workshop--workshop', 'dataset--facts'];

addons.setConfig({
  theme: create({base: 'light', brandTitle: 'container-lesson', brandTarget: '_self'}),
  layoutCustomisations: {
    showPanel: ({storyId}: {storyId?: string}, byDefault: boolean) => byDefault && !pages.includes(storyId ?? ''),
  },
});
