/** A host page that configures Lit Localize for itself, and changes its language by it. */
import {configureLocalization, msg} from '@lit/localize';

const {setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['ja'],
  loadLocale: async () => ({templates: {host: 'ホストの言葉'}}),
});

const show = () => (document.querySelector('#host').textContent = msg('Words of the host', {id: 'host'}));

show();
addEventListener('lit-localize-status', ({detail}) => detail.status === 'ready' && show());
Object.assign(globalThis, {setLocale});
