/**
 * `container-lesson/static` in a bundle for browsers, where it would bring all words and a renderer for Node. An element draws
 * itself there, so no HTML is needed: the functions return none, and the console says so once.
 */
import {warnOnce} from '../localization/warnings/once.js';
import type * as onServer from './index.js';

export {stackIds} from '../data/technologies.js';
export {registerStrings} from '../localization/words/store.js';
export {schemes} from './pictures/palette.js';

function none(): string {
  warnOnce(
    'container-lesson/static is for servers, and gives nothing in a browser. Call it in a file that runs on the server alone, such as +page.server.ts, a server component or useAsyncData, and pass on the HTML.',
  );
  return '';
}

export const renderStatic: typeof onServer.renderStatic = none;
export const renderHandout: typeof onServer.renderHandout = none;
export const renderPicture: typeof onServer.renderPicture = none;
export const renderMarkdown: typeof onServer.renderMarkdown = none;
export const pictureNamesOf: typeof onServer.pictureNamesOf = () => (none(), []);
export const languages: typeof onServer.languages = [];
export const partNames: readonly string[] = [];
export const pictureNames: readonly string[] = [];
export const profiles = {};
export const defaultImages = '';
