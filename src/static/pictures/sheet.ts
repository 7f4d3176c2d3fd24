/** A drawing before it has a frame: its height in pixels, and what is drawn from 0, 0. */
export interface Sheet {
  readonly height: number;
  readonly shapes: string;
}
