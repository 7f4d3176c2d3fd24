/** A drawing: its height in pixels, and its shapes. */
export interface Sheet {
  readonly height: number;
  readonly shapes: string;
}
