/** What a key does to a talk. */
export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'spotlight'
  | 'overview'
  | 'play'
  | 'loop'
  | 'language'
  | 'colours'
  | 'fullScreen'
  | 'speaker'
  | 'help'
  | 'export'
  | 'leave'
  | { readonly digit: number }
  | 'jump';

/** Clickers send Page Up and Page Down; some send F5 and Escape by turns for the start, and "." for a dark screen. */
const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  r: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  p: 'spotlight',
  o: 'overview',
  g: 'overview',
  a: 'play',
  l: 'loop',
  t: 'language',
  c: 'colours',
  f: 'fullScreen',
  F5: 'fullScreen',
  s: 'speaker',
  e: 'export',
  h: 'help',
  '?': 'help',
  Escape: 'leave',
  Enter: 'jump',
};

/** A key as the browser tells it. */
interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether what has the focus writes, or is pressed by this very key. */
  readonly isTaken: boolean;
}

/** What a key asks for; null for keys that are the browser's, or a control's. */
export function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey, isTaken }: Key): Command | null {
  if (ctrlKey || metaKey || altKey || isTaken) return null;
  if (/^\d$/.test(key)) return { digit: Number(key) };
  if (key === ' ' && shiftKey) return 'back';
  return commands[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** How long digits wait for the next one, in milliseconds. */
export const digitsWait = 1500;

/** Digits that come one after the other are one number: "1", "2" and Enter is step 12. */
export class TypedNumber {
  private digits = '';
  private at = Number.NEGATIVE_INFINITY;

  /** @param now in milliseconds. @returns the number so far */
  type(digit: number, now: number): number {
    this.digits = now - this.at > digitsWait ? String(digit) : `${this.digits}${digit}`.slice(-3);
    this.at = now;
    return Number(this.digits);
  }

  /** The number, once; null where none was typed just now. */
  take(now: number): number | null {
    const number = this.digits !== '' && now - this.at <= digitsWait ? Number(this.digits) : null;
    this.digits = '';
    return number;
  }
}
