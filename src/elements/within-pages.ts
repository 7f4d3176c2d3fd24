export {keepKeys} from './keys.js';
export {takeBackTexts} from './translated.js';
