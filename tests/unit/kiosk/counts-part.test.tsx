import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { KioskProvider } from '../../../src/kiosk/context.tsx';
import { startCounting } from '../../../src/kiosk/counting/counting.ts';
import type { Seen } from '../../../src/kiosk/counting/counts.ts';
import { CountsPart } from '../../../src/kiosk/counting/counts-part.tsx';
import type { Kiosk } from '../../../src/kiosk/kiosk.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

/** What stands there, as words. */
function read(seen: readonly Seen[]): string {
  const counting = startCounting(() => {
    throw new Error('no storage');
  });
  for (const one of seen) counting.count(one, '2026-11-25');
  const html = renderToStaticMarkup(
    <TranslatorProvider translator={createTranslator('en')}>
      <KioskProvider kiosk={{ atlas: fixtureAtlas, counting } as unknown as Kiosk}>
        <CountsPart />
      </KioskProvider>
    </TranslatorProvider>,
  );
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

test('the staff read what was looked at, the most first, and can take it away or erase it', () => {
  const words = read([
    { kind: 'visit', key: '' },
    { kind: 'visit', key: '' },
    { kind: 'language', key: 'fr' },
    { kind: 'country', key: 'DE' },
    { kind: 'country', key: 'ES' },
    { kind: 'country', key: 'ES' },
    { kind: 'institution', key: 'es/universitat-de-barcelona' },
    { kind: 'institution', key: 'xx/no-longer-listed' },
  ]);
  expect(words).toContain('2 visits since November 25, 2026');
  expect(words).toMatch(/Languages Visits Français 1 Countries Visits Spain 2 Germany 1/);
  expect(words).toMatch(/Universitat de Barcelona 1 xx\/no-longer-listed 1/);
  expect(words).toMatch(/Export as CSV Erase $/);
});

test('before the first visit they read that there was none', () => {
  expect(read([])).toContain('Nothing has been counted yet.');
});
