import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Curtain } from '../../../src/kiosk/night/night.tsx';
import { clockSpot, shiftAt } from '../../../src/kiosk/night/places-by-turns.ts';

const day = Array.from({ length: 24 * 60 }, (_, minute) => minute);

describe('what stands still', () => {
  test('is never shifted by more than three pixels, nor by more than one at a time', () => {
    for (const minute of day) {
      const [here, next] = [shiftAt(minute), shiftAt(minute + 1)];
      expect(Math.max(Math.abs(here.x), Math.abs(here.y))).toBeLessThanOrEqual(3);
      expect(Math.max(Math.abs(here.x - next.x), Math.abs(here.y - next.y))).toBeLessThanOrEqual(1);
    }
  });

  test('stands at many places in an hour', () => {
    const spots = new Set(day.slice(0, 60).map((minute) => JSON.stringify(shiftAt(minute))));
    expect(spots.size).toBeGreaterThanOrEqual(8);
  });
});

describe('the clock of a sleeping screen', () => {
  test('stays on the screen, and goes all over it in a night', () => {
    const spots = day.map(clockSpot);
    for (const { x, y } of spots) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x, y)).toBeLessThan(1);
    }
    const fields = new Set(
      spots.slice(0, 480).map(({ x, y }) => `${Math.floor(x * 8)} ${Math.floor(y * 8)}`),
    );
    expect(fields.size).toBe(64);
  });
});

describe('the curtain', () => {
  const draw = (brightness: 'full' | 'dimmed' | 'dark', locale: 'fr' | 'en' = 'fr') =>
    renderToStaticMarkup(<Curtain brightness={brightness} share={0.4} minute={1361} locale={locale} />);

  test('is none by day', () => expect(draw('full')).toBe(''));

  test('takes as much light as the configuration asks for', () => {
    expect(draw('dimmed')).toContain('opacity:0.6');
    expect(draw('dimmed')).not.toMatch(/\d:\d\d/);
  });

  test('shows nothing but the time when the screen sleeps, and tells screen readers nothing', () => {
    expect(draw('dark').replace(/<[^>]+>/g, '')).toBe('22:41');
    expect(draw('dark', 'en').replace(/<[^>]+>/g, '')).toMatch(/^10:41\sPM$/);
    expect(draw('dark')).toContain('aria-hidden="true"');
  });
});
