import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TakeAlong } from '../../../src/charts/take-along.tsx';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Locale } from '../../../src/model/atlas.ts';

/** Nothing may be made before a button is pressed. */
const tooEarly = () => {
  throw new Error('made before it was asked for');
};

function draw(locale: Locale, name: string): string {
  return renderToStaticMarkup(
    <TranslatorProvider translator={createTranslator(locale)}>
      <TakeAlong name={name} chart={tooEarly} table={tooEarly} />
    </TranslatorProvider>,
  );
}

test('offers a chart as SVG, PNG and CSV, by name', () => {
  const names = (html: string) =>
    [...html.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name);
  expect(names(draw('en', 'By category'))).toEqual([
    'Save “By category” as SVG',
    'Save “By category” as PNG',
    'Save “By category” as CSV',
  ]);
  expect(names(draw('fr', 'Par type'))).toEqual([
    'Enregistrer «\u202fPar type\u202f» en SVG',
    'Enregistrer «\u202fPar type\u202f» en PNG',
    'Enregistrer «\u202fPar type\u202f» en CSV',
  ]);
});

test('is a group with a name, and will say in a status how it goes', () => {
  const html = draw('en', 'By category');
  expect(html).toContain('<fieldset class="take-along" aria-label="Take along “By category”">');
  expect(html).toMatch(/<span role="status"[^>]*><\/span>/);
});
