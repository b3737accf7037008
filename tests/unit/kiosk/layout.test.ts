import { describe, expect, test } from 'vitest';
import type { KioskSituation } from '../../../src/kiosk/kiosk.ts';
import { kioskLayout } from '../../../src/kiosk/layout.ts';

const standing = { width: 1080, height: 1920 };
const lying = { width: 1920, height: 1080 };

function layoutOf(changed: Partial<KioskSituation> & { readonly isLow?: boolean }) {
  const { isLow = false, ...rest } = changed;
  return kioskLayout({
    session: { phase: { name: 'visit' }, isLow },
    window: standing,
    stop: 'half',
    isWide: false,
    ...rest,
  });
}

describe('how a visit lies on the screen', () => {
  test('a screen that stands has a sheet below the map', () => {
    const { isSheet, padding } = layoutOf({ window: standing });
    expect(isSheet).toBe(true);
    expect(padding).toMatchObject({ left: 0, bottom: 998 });
  });

  test('a screen that lies has a panel beside the map', () => {
    const { isSheet, padding, panelWidth } = layoutOf({ window: lying });
    expect(isSheet).toBe(false);
    expect(padding).toMatchObject({ left: panelWidth + 72, bottom: 0 });
  });

  test('a sheet that is drawn up whole covers no more than half of what the map should show', () => {
    expect(layoutOf({ stop: 'full' }).padding).toEqual(layoutOf({ stop: 'half' }).padding);
  });

  test('a sheet that is put away leaves the map most of the screen', () => {
    expect(layoutOf({ stop: 'peek' }).padding.bottom).toBeLessThan(standing.height / 4);
  });

  test('a table makes the panel wider, and leaves the map what its controls need', () => {
    for (const window of [lying, { width: 1366, height: 768 }, { width: 1280, height: 800 }]) {
      const { panelWidth } = layoutOf({ window, isWide: true });
      expect(panelWidth).toBeGreaterThanOrEqual(layoutOf({ window }).panelWidth);
      expect(window.width - panelWidth).toBeGreaterThan(600);
    }
  });

  test.each([standing, lying])(
    'lower controls are a sheet in the lower third of $width × $height',
    (window) => {
      for (const stop of ['peek', 'half', 'full'] as const) {
        const { isSheet, padding } = layoutOf({ window, stop, isLow: true });
        expect(isSheet).toBe(true);
        expect(padding.bottom).toBe(Math.ceil(window.height / 3));
      }
    },
  );

  test('there is no panel while nobody is there', () => {
    expect(
      kioskLayout({
        session: { phase: { name: 'attract' }, isLow: false },
        window: standing,
        stop: 'half',
        isWide: false,
      }).hasPanel,
    ).toBe(false);
  });
});
