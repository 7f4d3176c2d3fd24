/** `container-lesson`, `/ja`, `/en` and `/lazy` in a server component of React, from where nothing comes to the browser. */
export * from './on-server.js';

export const defined: Promise<void> = Promise.resolve();

console.warn(
  "container-lesson: a server component imports it, so that no element comes to the browser. Import it in a file that begins with 'use client', and use that file in the page.",
);
