/** What comes late, for authors of pages. */
export {check} from './check.js';
export {failed, lostAttribute, noInteger, noProgress, noWords, tagTaken, unknownWord, wrongType} from './sentences.js';
export {watch} from './watch.js';
export {wrongTag} from './wrong-tag.js';
