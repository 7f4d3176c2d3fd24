/** Help for authors of pages: a lazy file, fetched for the first warning and for the first script with strings. */
export {check} from './check.js';
export {
  failed,
  lostAttribute,
  noInteger,
  noProgress,
  noRecord,
  noWords,
  notCompared,
  tagTaken,
  unknownWord,
  wrongType,
} from './sentences.js';
export {watch} from './watch.js';
export {wrongTag} from './wrong-tag.js';
