import { expect, test } from 'vitest';
import { isEmbedded, isMapAlone } from '../../../src/state/embedded.ts';

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

test('only an embedded atlas leaves the panel out', () => {
  expect(isMapAlone(windowAt('?sidebar=0', false))).toBe(false);
  expect(isMapAlone(windowAt('?sidebar=0', true))).toBe(true);
  expect(isMapAlone(windowAt('?embed=1&sidebar=0', false))).toBe(true);
  expect(isMapAlone(windowAt('?embed=1', false))).toBe(false);
});
