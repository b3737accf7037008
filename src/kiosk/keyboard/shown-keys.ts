import type { Locale } from '../../model/atlas.ts';
import type { KeyPage } from './layouts.ts';

/** What of the keyboard is shown, as its own keys change it. */
export interface ShownKeys {
  readonly letters: Locale;
  readonly page: Exclude<KeyPage, 'digits'>;
  /** Capitals: none, for one sign, or until they are put away. */
  readonly shift: 'off' | 'once' | 'locked';
}

const nextShift = { off: 'once', once: 'locked', locked: 'off' } as const;

/** What is shown after a key. */
export function afterKey(shown: ShownKeys, key: string): ShownKeys {
  switch (key) {
    case '{shift}':
      return { ...shown, shift: nextShift[shown.shift] };
    case '{language}':
      return { letters: shown.letters === 'fr' ? 'en' : 'fr', page: 'letters', shift: 'off' };
    case '{letters}':
      return { ...shown, page: 'letters' };
    case '{accents}':
      return { ...shown, page: 'accents' };
    case '{symbols}':
      return { ...shown, page: 'symbols', shift: 'off' };
    default:
      // A capital is for one sign, not for what moves the caret or takes back.
      return shown.shift === 'once' && !isAction(key) ? { ...shown, shift: 'off' } : shown;
  }
}

/** Whether a key does something else than to type what stands on it. */
export function isAction(key: string): boolean {
  return key.length > 1 && key.startsWith('{');
}
