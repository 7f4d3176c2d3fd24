/** Reads pictures, as files and as a browser draws them. */
import {DOMParser} from '@xmldom/xmldom';

/** @throws {Error} where the text is no sound XML */
export function xml(text) {
  const onError = (level, message) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({onError}).parseFromString(text, 'image/svg+xml').documentElement;
}

/** What a picture of these stacks has to say, as text. */
export const wordsIn = ({simplified, stacks}) =>
  stacks.flatMap(({name, tagline, instances, box, kernels, layers, absent}) => [
    ...[name, tagline, ...(box === undefined ? instances : [box]), simplified],
    ...(kernels ? [kernels.figure, kernels.words, kernels.places] : []),
    ...layers.flatMap(({name, role}) => [name, role ?? '']),
    ...absent.map(({name}) => name),
  ]);

/** Runs in the page: what is beyond the picture, on one another, beyond its box; and each text's colour on its ground. */
export function measure(svg) {
  const sheet = svg.querySelector('.sheet').getBoundingClientRect();
  const lines = [...svg.querySelectorAll('text')].flatMap((text) => {
    const spans = [...text.querySelectorAll('tspan')];
    return (spans.length > 0 ? spans : [text]).map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const {left, right, top, bottom} = range.getBoundingClientRect();
      // The box of a line is higher than its letters.
      const trim = (bottom - top) * 0.2;
      return {text: line.textContent, left, right, top: top + trim, bottom: bottom - trim, fill: getComputedStyle(line).fill};
    });
  });
  const boxes = [...svg.querySelectorAll(':not(.drawing *):is(.slab, .common, .empty, .kernel)')].map((box) => {
    const {left, right, top, bottom} = box.getBoundingClientRect();
    return {left, right, top, bottom, fill: getComputedStyle(box).fill};
  });
  const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const within = (a, b) => a.left >= b.left - 0.5 && a.right <= b.right + 0.5 && a.top >= b.top - 0.5 && a.bottom <= b.bottom + 0.5;
  const ground = (line) => boxes.filter((box) => overlap(line, box) && box.fill !== 'none').at(-1)?.fill;
  const sheetFill = getComputedStyle(svg.querySelector('.sheet')).fill;
  return {
    out: lines.filter((line) => !within(line, sheet)).map(({text}) => text),
    touching: lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.text} / ${b.text}`),
    ),
    plates: lines.filter((line) => boxes.some((box) => overlap(line, box) && !within(line, box))).map(({text}) => text),
    colours: lines.map((line) => ({text: line.text, front: line.fill, back: ground(line) ?? sheetFill})),
  };
}
