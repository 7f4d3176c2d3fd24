import {coloured, type Scheme} from './palette.js';

/** A rule of a style sheet. Its selector has tags, `*` and classes, joined by descendant combinators. */
export interface Rule {
  readonly selector: string;
  readonly declarations: string;
}

interface Shape {
  readonly tag: string;
  readonly classes: readonly string[];
}

/** An open shape, with the properties that its descendants inherit. */
interface Open extends Shape {
  readonly look: Readonly<Record<string, string>>;
}

const tags = /<(\/?)(\w+)([^>]*?)(\/?)>/g;

/**
 * Writes style rules into shapes as attributes. Every SVG program understands attributes, LibreOffice understands few
 * selectors, and no Content Security Policy forbids attributes.
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
    return `<${tag}${without(attributes, Object.keys(look))}${own.map(([name, value]) => ` ${name}="${value}"`).join('')}${closed}>`;
  });
}

/** The attributes but these: a drawing has some of its own, for places without a style sheet. */
const without = (attributes: string, names: readonly string[]): string =>
  attributes.replace(/ ([\w-]+)="[^"]*"/g, (whole, name: string) => (names.includes(name) ? '' : whole));

const classesIn = (attributes: string): string[] => /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];

/** Specificity: one class outweighs any number of tags. */
const weight = ({selector}: Rule): number => 10 * (selector.split('.').length - 1) + (selector.match(/(?<![.\w-])\w/g) ?? []).length;

/** The declarations that apply to the last of these nested shapes. */
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
