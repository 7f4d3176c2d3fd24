import {defineElements} from './define/index.js';

/** `container-lesson`: registers every element with its words in Japanese and English. */
void defineElements();

export * from './elements/first.js';
export * from './localization/index.js';
export {defineElements};
