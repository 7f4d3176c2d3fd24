'use client';

import 'container-lesson/lazy';

/** `html` is what readers see until the element comes, and without script. */
export const Lesson = ({lang, html}) => <container-lesson lang={lang} dangerouslySetInnerHTML={{__html: html}} />;
