/** Paper as tests see it. */

/** A4 within margins of 14 mm, in CSS pixels. */
export const paper = {width: Math.floor(((210 - 28) / 25.4) * 96), height: Math.floor(((297 - 28) / 25.4) * 96)};

/** Pages of a PDF: each has one object of this type, and Chromium does not compress them. @param {Uint8Array} pdf */
export const pagesOf = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g).length;
