import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { FacetBars } from '../../../src/charts/facet-bars.tsx';
import { type BarRow, largestNamed, rowBars } from '../../../src/charts/facet-bars-geometry.ts';
import { chartTexts } from '../../../src/i18n/chart-texts/index.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { addTexts } from '../../../src/i18n/use-texts.ts';
import type { Locale } from '../../../src/model/atlas.ts';

const row = (value: string, whole: number, part = whole, isRest = false): BarRow => ({
  value,
  label: value.toUpperCase(),
  whole,
  part,
  isRest,
});
const networks = [row('ora', 14, 12), row('fitec', 1, 0), row('none', 343, 300, true)];

describe('the bars', () => {
  test('go by the largest that has a name: what has none must not crush the others', () => {
    expect(largestNamed(networks)).toBe(14);
    expect(rowBars(row('ora', 7, 7), 14)).toEqual({ whole: 50, part: 50, isBroken: false });
  });

  test('are broken, and to a scale of their own, where they are longer than there is room', () => {
    expect(rowBars(row('none', 300, 150, true), 14)).toEqual({ whole: 100, part: 50, isBroken: true });
  });

  test('of a list in which nothing has a name have a scale, too', () => {
    expect(largestNamed([row('none', 5, 5, true)])).toBe(1);
    expect(largestNamed([])).toBe(1);
  });
});

function render(locale: Locale, chosen?: readonly string[]): string {
  const translator = createTranslator(locale);
  addTexts(translator, chartTexts);
  return renderToStaticMarkup(
    <TranslatorProvider translator={translator}>
      <FacetBars label="Networks" rows={networks} chosen={chosen} onToggle={() => {}} />
    </TranslatorProvider>,
  );
}

const buttons = (html: string) => html.match(/<button\b[^>]*>.*?<\/button>/g) ?? [];
/** What a screen reader reads. */
const spoken = (html: string) =>
  html
    .replace(/<(svg|span)\b[^>]*aria-hidden="true"[^>]*>(?:<[^>]*>|[^<])*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();

describe('a row', () => {
  test('says in words how many of how many, in both languages', () => {
    expect(buttons(render('en')).map(spoken)).toEqual(
      expect.arrayContaining([expect.stringMatching(/ORA.*12\u00a0of\u00a014\u00a0agreements$/)]),
    );
    expect(buttons(render('fr'))[1]).toMatch(/0\u00a0sur\u00a01\u00a0accord</);
  });

  test('is a switch, pressed where it is chosen', () => {
    const pressed = (html: string) => buttons(html).map((button) => button.includes('aria-pressed="true"'));
    expect(pressed(render('en'))).toEqual([false, false, false]);
    expect(pressed(render('en', ['fitec', 'none']))).toEqual([false, true, true]);
  });

  test('is marked as left out only where something is chosen', () => {
    expect(render('en')).not.toContain('data-choosing');
    expect(render('en', ['ora'])).toContain('data-choosing');
  });
});
