/** Help for authors of pages: a lazy file, fetched when there is something to say or to watch. */
export {check} from './check.js';
export {failed, lostAttribute, noInteger, noProgress, noWords, tagTaken, unknownWord, wrongType} from './sentences.js';
export {watch} from './watch.js';
export {wrongTag} from './wrong-tag.js';
