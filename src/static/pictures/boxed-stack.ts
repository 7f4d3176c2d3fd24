import type {Storey} from '../../data/layers.js';
import type {AnyLayer, AnyStack} from '../../model/stacks.js';
import {kernelPlate, plateWidth} from './kernel-plate.js';
import {cells, padding, plateHeight, seam, slab, small, strong, type Block, type StackInWidth} from './layer-blocks.js';
import {paragraphs} from './paragraphs.js';
import {box, text, type Box} from './shapes.js';
import {label} from './text.js';

/** Containers in a VM as a picture: boxes in boxes. Distances in pixels. */
const inset = 8;
/** Above the app: two insets and the name of the inner box. */
export const boxHead = 46;
const nameSize = 15;

/** Which storey's layer stands in a row of the picture: the engine stands above the guest OS. */
const storeyIn: Readonly<Record<Storey, Storey>> = {
  app: 'app',
  'guest-os': 'manager',
  manager: 'guest-os',
  'host-os': 'host-os',
  machine: 'machine',
};

/** The drawing of a row in its box, in the colour of the technology whose own it is. */
export function boxedBlock(row: Storey, drawing: StackInWidth): Block | undefined {
  const layer = drawing.stack.layers.find(({storey}) => storey === storeyIn[row]);
  if (!layer) return undefined;
  const indent = layer.owner ? 2 * inset : inset;
  const block = blockIn(layer, {...drawing, width: drawing.width - 2 * indent});
  const inColour = (shapes: string): string => (layer.owner ? `<g class="${layer.owner}">${shapes}</g>` : shapes);
  return {
    height: block.height,
    shapes: ({x, width, ...place}) => inColour(block.shapes({...place, x: x + indent, width: width - 2 * indent})),
  };
}

function blockIn(layer: AnyLayer, drawing: StackInWidth): Block {
  if (layer.repeated) return cells(layer, drawing);
  return layer.storey === 'manager' ? slab(layer, drawing) : unboxed(layer, drawing);
}

/** A layer that fills the box it stands in: no slab, its name and its role, and its kernel at the end. The last one in a box keeps an inset. */
function unboxed({storey, name, role, kernel}: AnyLayer, {model, width}: StackInWidth): Block {
  const below = storey === 'guest-os' ? inset : 0;
  const title = paragraphs([[name, {...strong, lang: model.lang}]], width);
  const start = padding + title.width + padding;
  const told = paragraphs([[role, {...small, lang: model.lang}]], width - start - (kernel ? plateWidth(model.kernel) + padding : 0));
  const taken = start + (told.width > 0 ? told.width + padding : 0);
  return {
    height: Math.max(title.height, told.height, plateHeight) + seam + 8 + below,
    shapes: ({x, y, height}) => {
      const middle = y + seam + (height - seam - below) / 2;
      const plate = {x: x + taken, y: middle - plateHeight / 2, width: width - taken - 6, height: plateHeight};
      return [
        title.shapes(x + padding, middle),
        told.shapes(x + start, middle),
        kernel ? kernelPlate(plate, model.kernel, model.lang) : '',
      ].join('');
    },
  };
}

/** The boxes behind the layers: the computer around all rows, and in it the one that has a name, down to the guest OS. */
export function boxes({box: name}: AnyStack, lang: string, {x, y, width, height}: Box, innerBottom: number): string {
  if (name === undefined) return '';
  const inner = {x: x + inset, y: y + inset, width: width - 2 * inset, height: innerBottom - y - inset};
  const place = {x: inner.x + inset + padding, y: inner.y + 20, room: inner.width};
  const title = text(label(name), place, {size: nameSize, weight: 700, kind: 'name', lang});
  return `${box('common', {x, y, width, height})}<g class="vm">${box('slab', inner)}${title.shapes}</g>`;
}
