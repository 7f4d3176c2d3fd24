import {addons} from 'storybook/manager-api';

/** Stories that are pages by themselves: the lesson as a home page, and the tools: they have no panel. */
const pages = ['container-lesson--the-whole-lesson', 'translator-s-workshop--workshop', 'theming--editor', 'dataset--facts'];

addons.setConfig({
  layoutCustomisations: {
    showPanel: ({storyId}: {storyId?: string}, shown: boolean) => shown && !pages.includes(storyId ?? ''),
  },
});
