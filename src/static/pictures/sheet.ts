/** A drawing before it has a frame: its size in pixels, and what is drawn from 0, 0. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly shapes: string;
}
