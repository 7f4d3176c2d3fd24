import {createElement} from 'react';

import {values} from './values.js';

export const page = () => createElement('comparison-table', values);
