import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Hints } from '../../../src/app/hints.tsx';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { type AtlasState, createAtlasStore } from '../../../src/state/store.ts';

const render = (locale: Locale, mode: AtlasState['mode']) =>
  renderToStaticMarkup(
    <AtlasStoreProvider store={createAtlasStore({ locale, mode })}>
      <TranslatorProvider translator={createTranslator(locale)}>
        <Hints />
      </TranslatorProvider>
    </AtlasStoreProvider>,
  );

test('there are three hints and one button, in both languages', () => {
  for (const [locale, dismiss] of [
    ['fr', 'Compris'],
    ['en', 'Got it'],
  ] as const) {
    const html = render(locale, 'explore');
    expect(html.match(/<li\b/g)).toHaveLength(3);
    expect(html.match(/<button\b.*?<\/button>/g)?.map((button) => button.replace(/<[^>]*>/g, ''))).toEqual([
      dismiss,
    ]);
  }
});

test('there are none on a kiosk and in a talk', () => {
  expect(render('fr', 'kiosk')).toBe('');
  expect(render('fr', 'present')).toBe('');
});
