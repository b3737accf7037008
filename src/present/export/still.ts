import type { ExportWish } from './wish.ts';

/** A file, ready to be saved. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A page on which steps stand still, for whoever opened it: the stage in a frame, or `npm run export`. */
export interface Still {
  /** All names of tours. */
  readonly tours: readonly string[];
  /** The one that stands here. */
  readonly tour: string;
  /** Its steps' ids, in its order. */
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

/** What can go wrong that a reader is told of in words. */
const problems = ['incomplete', 'notOpened'] as const;
export type Problem = (typeof problems)[number];

/** An export that can't be. Known by its name, as it may come from another window. */
export class ExportError extends Error {
  override readonly name: `export: ${Problem}`;

  constructor(problem: Problem, message: string) {
    super(message);
    this.name = `export: ${problem}`;
  }
}

/** What went wrong; null for what nobody thought of. */
export function problemOf(reason: unknown): Problem | null {
  const name = typeof reason === 'object' && reason !== null && 'name' in reason ? reason.name : null;
  return problems.find((problem) => name === `export: ${problem}`) ?? null;
}
