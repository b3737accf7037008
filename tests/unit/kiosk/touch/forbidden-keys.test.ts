import { describe, expect, test } from 'vitest';
import { isForbiddenKey, type PressedKey } from '../../../../src/kiosk/touch/forbidden-keys.ts';

/** @param chord "Ctrl+L" */
function pressed(chord: string): PressedKey {
  const held = chord.split('+');
  const key = chord.endsWith('++') ? '+' : (held.at(-1) ?? '');
  return {
    key,
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
    altKey: held.includes('Alt'),
    getModifierState: (name) => name === 'AltGraph' && held.includes('AltGr'),
  };
}

describe('keys', () => {
  test.each([
    ...['F1', 'F5', 'F11', 'F12', 'BrowserBack', 'ContextMenu', 'Alt+ArrowLeft', 'Alt+Home'],
    ...['Ctrl+l', 'Ctrl+w', 'Ctrl+t', 'Ctrl+n', 'Ctrl+p', 'Ctrl+s', 'Ctrl+o', 'Ctrl+u', 'Meta+r'],
    ...['Ctrl++', 'Ctrl+-', 'Ctrl+0', 'Ctrl+a'],
  ])('%s is kept from the browser', (chord) => {
    expect(isForbiddenKey(pressed(chord), false)).toBe(true);
  });

  test.each(['a', 'é', 'ArrowLeft', 'Enter', 'Tab', 'Escape', '+', 'Ctrl+AltGr+@'])(
    '%s is let through',
    (chord) => {
      expect(isForbiddenKey(pressed(chord), false)).toBe(false);
    },
  );

  test('a text that is written may be selected, copied and corrected', () => {
    for (const chord of ['Ctrl+a', 'Ctrl+C', 'Ctrl+v', 'Ctrl+Backspace'])
      expect(isForbiddenKey(pressed(chord), true)).toBe(false);
    expect(isForbiddenKey(pressed('Ctrl+l'), true)).toBe(true);
  });
});
