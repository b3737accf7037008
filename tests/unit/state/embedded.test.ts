import { expect, test } from 'vitest';
import { isEmbedded } from '../../../src/state/embedded.ts';

/** A window on its own, or in a frame. */
function windowAt(search: string, framed: boolean): Parameters<typeof isEmbedded>[0] {
  const self = {} as Window & typeof globalThis;
  return { location: { search } as Location, self, top: framed ? ({} as Window) : self };
}

test('a page of its own is not embedded', () => {
  expect(isEmbedded(windowAt('', false))).toBe(false);
  expect(isEmbedded(windowAt('?embed=0', false))).toBe(false);
});

test('a page in a frame is, and one whose link says so', () => {
  expect(isEmbedded(windowAt('', true))).toBe(true);
  expect(isEmbedded(windowAt('?lang=fr&embed=1', false))).toBe(true);
});
