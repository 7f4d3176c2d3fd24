import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

/** Stories that fill a page (the home page, the lesson, the tools) have no panel. */
const pages = [
  'home--home',
  'container-lesson--the-whole-lesson',
  'translator-s-workshop--workshop',
  'theming--editor',
  'teach-your-own-comparison--editor',
  'dataset--facts',
];

addons.setConfig({
  theme: create({base: 'light', brandTitle: 'container-lesson', brandTarget: '_self'}),
  panelPosition: 'bottom',
  layoutCustomisations: {
    showPanel: ({storyId}: {storyId?: string}, shown: boolean) => shown && !pages.includes(storyId ?? ''),
  },
});
