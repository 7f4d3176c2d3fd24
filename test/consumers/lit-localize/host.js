/** A host page that configures Lit Localize for itself. */
import {configureLocalization, msg} from '@lit/localize';

configureLocalization({sourceLocale: 'en', targetLocales: ['ja'], loadLocale: async () => ({templates: {}})});
document.querySelector('#host').textContent = msg('Words of the host');
