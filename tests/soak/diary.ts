/** What a visitor has done until now, for whoever asks while they are there. */
export interface Diary {
  readonly acts: string[];
  /** What they are about. */
  now: string;
}
