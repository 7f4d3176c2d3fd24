import {svg, type SVGTemplateResult} from 'lit';

/**
 * A section on one ground line at y = 200, 432 wide and 280 high, from y = 20; a storey is 48 high.
 * Strokes do not scale. `line` is in ink or in the subject's colour, `fine` is furniture, `dot` the
 * end of a supply line, `fill` what a household owns, `paper` and `soil` are neutral; `area` takes
 * the pointer where a part is thin.
 */
export interface Drawing {
  /** From back to front: which pair a layer belongs to, and its shapes. */
  readonly layers: readonly (readonly [pair: string, shapes: SVGTemplateResult])[];
  /** By pair: how high its number stands at the margin, and the line that leads to it. */
  readonly markers: Readonly<Record<string, readonly [y: number, leader: string]>>;
}

/** The ground, the same in both drawings. */
export const ground = svg`<path class="soil" d="M0 200H432V300H0z"/><path class="line" d="M0 200H432"/><path class="fine" d="M6 212l8-12m6 12l8-12m6 12l8-12M394 212l8-12m6 12l8-12m6 12l8-12"/>`;

/** Electricity, water and gas on their way in from the street, in one depth in both drawings. */
export const signs = svg`<path class="seat" d="M31 238h18v52H31z"/><path class="sign" d="M41 239l-7 8h5l-2 6 8-8h-5zM40 257q5 5 5 8a5 5 0 0 1-10 0q0-3 5-8zM40 275q1 4 4 6 2 3 1 5a5 5 0 0 1-10 0q-1-3 2-5 1 2 2 1 2-3 1-7z"/>`;
