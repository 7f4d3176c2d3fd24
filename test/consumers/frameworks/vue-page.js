import {h} from 'vue';

import {values} from './values.js';

export const page = {render: () => h('comparison-table', values)};
