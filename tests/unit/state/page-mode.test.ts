import { expect, test } from 'vitest';
import { modeOf } from '../../../src/state/page-mode.ts';

/** A window on its own, or in a frame. */
function windowAt(search: string, framed = false): Parameters<typeof modeOf>[0] {
  const self = {} as Window & typeof globalThis;
  return { location: { search } as Location, self, top: framed ? ({} as Window) : self };
}

test('a page is what its address asks for, and explored where that is nothing known', () => {
  expect(modeOf(windowAt('?mode=present&tour=world'))).toBe('present');
  expect(modeOf(windowAt('?mode=story'))).toBe('story');
  expect(modeOf(windowAt('?mode=fly'))).toBe('explore');
  expect(modeOf(windowAt(''))).toBe('explore');
});

test('inside another page the atlas is explored, or a story read', () => {
  expect(modeOf(windowAt('?mode=present', true))).toBe('explore');
  expect(modeOf(windowAt('?mode=kiosk&embed=1'))).toBe('explore');
  expect(modeOf(windowAt('?mode=story', true))).toBe('story');
});
