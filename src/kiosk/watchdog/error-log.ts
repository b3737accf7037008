/**
 * What can go wrong: a part of the page that failed and left the others standing, an error that nobody caught, a
 * promise that nobody caught, what React mended by itself, a part that could not be loaded, a lost drawing context, a
 * map that should move and does not, a page that did nothing else for long, and memory that only grows.
 */
export const troubleKinds = [
  'caught',
  'uncaught',
  'rejection',
  'mended',
  'unloadable',
  'context',
  'frozen',
  'blocked',
  'memory',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** One error, however often it came. */
export interface LoggedError {
  readonly kind: TroubleKind;
  readonly message: string;
  /** When it came last, in milliseconds since 1970. */
  readonly at: number;
  readonly times: number;
}

/** How many errors are kept. */
export const mostKept = 50;

/** The log with one more error: the latest last, one that is known already only counted. */
export function withError(
  log: readonly LoggedError[],
  { kind, message, at }: Omit<LoggedError, 'times'>,
): readonly LoggedError[] {
  const known = log.find((entry) => entry.kind === kind && entry.message === message);
  const others = log.filter((entry) => entry !== known);
  return [...others, { kind, message, at, times: (known?.times ?? 0) + 1 }].slice(-mostKept);
}
