import type { ExportWish } from './wish.ts';

/** A file, ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A page on which steps stand still, for whoever opened it: the stage in a frame, or `npm run export`. */
export interface Still {
  readonly tour: string;
  /** Their ids, in the order of the tour. */
  readonly steps: readonly string[];
  /**
   * Makes files of steps, one after the other: a picture or drawing each, or one document of all.
   *
   * @param onStep told before each, from 0
   * @throws Error where a step can't be drawn whole
   */
  make(wish: ExportWish, onStep?: (index: number) => void): Promise<readonly ExportedFile[]>;
}

/** By what the page tells that it stands; it is found as a property of the window from then on. */
export const stillEvent = 'still';

declare global {
  interface Window {
    still?: Still;
  }
}
