import {defined} from 'container-lesson/lazy';

/** Awaited, so that Vue finds the elements registered and sets their properties. */
export default defineNuxtPlugin(async () => {
  await defined;
});
