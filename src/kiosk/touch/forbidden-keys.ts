/** A key as it was pressed. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether a character is being written by AltGr. */
  readonly getModifierState: (key: string) => boolean;
}

/** What a hand does in a text with Ctrl: select all, copy, cut, paste, undo, go by words. */
const ofTexts = new Set([
  'a',
  'c',
  'x',
  'v',
  'z',
  'y',
  'arrowleft',
  'arrowright',
  'backspace',
  'delete',
  'home',
  'end',
]);

/**
 * Whether a browser would leave the page for a key, put something over it, or zoom it: function keys, keys to browse
 * with, and all with Ctrl, Command or Alt but what is for texts.
 *
 * @param isInText whether a text is written in just now
 */
export function isForbiddenKey(pressed: PressedKey, isInText: boolean): boolean {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (pressed.getModifierState('AltGraph')) return false;
  if (/^F\d+$/.test(key) || /^(?:Browser|Launch)/.test(key) || key === 'ContextMenu') return true;
  if (ctrlKey || metaKey) return !(isInText && !altKey && ofTexts.has(key.toLowerCase()));
  return altKey;
}
