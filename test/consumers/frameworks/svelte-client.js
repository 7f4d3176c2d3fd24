import 'container-lesson/lazy';
import {hydrate, mount} from 'svelte';

import Page from './Page.svelte';

hydrate(Page, {target: document.getElementById('server')});
mount(Page, {target: document.getElementById('client')});
