import {coloured, type Scheme} from './palette.js';

/** A rule of a style sheet. Its selector is tags, `*` and classes, each within what stands before it. */
export interface Rule {
  readonly selector: string;
  readonly declarations: string;
}

interface Shape {
  readonly tag: string;
  readonly classes: readonly string[];
}

/** A shape that has begun, and what those within it inherit. */
interface Open extends Shape {
  readonly look: Readonly<Record<string, string>>;
}

const tags = /<(\/?)(\w+)([^>]*?)(\/?)>/g;

/**
 * Writes rules into shapes as attributes. Every program that draws SVG knows those, while LibreOffice finds few
 * selectors; and no policy of a page forbids them.
 */
export function painted(shapes: string, rules: readonly Rule[], scheme: Scheme): string {
  const sorted = rules.toSorted((one, other) => weight(one) - weight(other));
  const open: Open[] = [{tag: 'svg', classes: [], look: {}}];
  return shapes.replace(tags, (whole: string, end: string, tag: string, attributes: string, closed: string) => {
    if (end) open.pop();
    if (end) return whole;
    const inherited = open.at(-1)!.look;
    const shape = {tag, classes: classesIn(attributes)};
    const look = {...inherited, ...lookOf([...open, shape], sorted, scheme)};
    if (!closed) open.push({...shape, look});
    const own = Object.entries(look).filter(([name, value]) => inherited[name] !== value);
    return `<${tag}${attributes}${own.map(([name, value]) => ` ${name}="${value}"`).join('')}${closed}>`;
  });
}

const classesIn = (attributes: string): string[] => /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];

/** A class counts for more than any tags. */
const weight = ({selector}: Rule): number => 10 * (selector.split('.').length - 1) + (selector.match(/(?<![.\w-])\w/g) ?? []).length;

/** What the rules say of the last of these shapes, each of which stands in the one before. */
function lookOf(path: readonly Shape[], rules: readonly Rule[], scheme: Scheme): Record<string, string> {
  const all = rules.filter(({selector}) => matches(path, selector.split(' '))).flatMap(({declarations}) => declarations.split(';'));
  const pairs = all
    .filter((one) => one.trim() !== '')
    .map((one) =>
      coloured(one, scheme)
        .split(':')
        .map((part) => part.trim()),
    );
  return Object.fromEntries(pairs) as Record<string, string>;
}

function matches(path: readonly Shape[], pieces: readonly string[]): boolean {
  const last = path.at(-1);
  const piece = pieces.at(-1)!;
  if (!last || !isKind(last, piece)) return false;
  const rest = pieces.slice(0, -1);
  return rest.length === 0 || path.some((_, end) => end < path.length - 1 && matches(path.slice(0, end + 1), rest));
}

function isKind({tag, classes}: Shape, piece: string): boolean {
  const [name, ...wanted] = piece.split('.');
  return (name === '' || name === '*' || name === tag) && wanted.every((one) => classes.includes(one));
}
