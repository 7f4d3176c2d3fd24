/** `npm run names`: writes new public names down in docs/public-names.json. Needs a build. */
import {writeFileSync} from 'node:fs';

import {promisedNamesFile, publicNames} from './generate/public-names.mjs';

writeFileSync(promisedNamesFile, `${JSON.stringify(await publicNames(), null, 1)}\n`);
