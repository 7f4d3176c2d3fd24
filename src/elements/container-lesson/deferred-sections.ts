import {unsafeCSS, type CSSResult} from 'lit';

/** How high the sections of the lesson are, as `npm run heights` measured them. */
export interface SectionHeights {
  /** Widths of the lesson in CSS pixels, from narrow to wide. */
  readonly widths: readonly number[];
  /** The heights of a section at these widths in CSS pixels, by language and id. */
  readonly heights: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** The height of a section between two measured widths. It changes there evenly, or nearly so. */
const between = (from: number, to: number, low: number, high: number): string =>
  `calc(${low}px + (100cqi - ${from}px) * ${((high - low) / (to - from)).toFixed(3)})`;

/** The rules of one language from one width to the next. */
function rulesFrom(index: number, lang: string, {widths, heights}: SectionHeights): string {
  const [from, to] = [widths[index]!, widths[index + 1]!];
  const rules = Object.entries(heights[lang]!).map(
    ([id, all]) => `#${id}:lang(${lang}) {--_height: ${between(from, to, all[index]!, all[index + 1]!)}}`,
  );
  return index === 0 ? rules.join('') : `@container lesson (inline-size >= ${from}px) {${rules.join('')}}`;
}

/**
 * Sections that the browser lays out only when they are near the window. Until then they take as much room as they were
 * measured to need, and afterwards as much as they took last. Focus rings reach over their edges.
 */
export function deferredSections(measured: SectionHeights): CSSResult {
  const steps = measured.widths.slice(0, -1);
  const rules = Object.keys(measured.heights).flatMap((lang) => steps.map((_, index) => rulesFrom(index, lang, measured)));
  return unsafeCSS(`
    .deferred {
      content-visibility: auto;
      contain-intrinsic-block-size: auto var(--_height);
      overflow-clip-margin: 8px;
    }
    ${rules.join('')}
    @media print {
      .deferred {
        content-visibility: visible;
      }
    }`);
}
