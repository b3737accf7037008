import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/model/atlas.ts';
import {
  hasLooseBraces,
  liveNames,
  liveNamesIn,
  liveValue,
  tellLive,
} from '../../../src/model/live-numbers.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const all = fixtureAtlas.agreements;
const of = (keep: (agreement: Agreement) => boolean) => ({
  atlas: fixtureAtlas,
  agreements: all.filter(keep),
});
const whole = of(() => true);
const spain = of(({ countryListed }) => countryListed === 'ES');

describe('a live number', () => {
  test('counts what the step shows, and with “all.” the whole list', () => {
    expect(liveValue('agreements', spain)).toEqual({ kind: 'count', value: 4 });
    expect(liveValue('institutions', spain)).toEqual({ kind: 'count', value: 2 });
    expect(liveValue('category.erasmus', spain)).toEqual({ kind: 'count', value: 3 });
    expect(liveValue('all.agreements', spain)).toEqual({ kind: 'count', value: all.length });
    expect(
      liveValue(
        'all.country.ES',
        of(() => false),
      ),
    ).toEqual({ kind: 'count', value: 4 });
  });

  test('is a share of what the step shows; of agreements, the step’s share of the list', () => {
    expect(liveValue('share.category.erasmus', spain)).toEqual({ kind: 'share', value: 3 / 4 });
    expect(liveValue('share.agreements', spain)).toEqual({ kind: 'share', value: 4 / all.length });
    expect(liveValue('share.doubleDegree', whole)).toEqual({
      kind: 'share',
      value: all.filter(({ doubleDegree }) => doubleDegree).length / all.length,
    });
    expect(
      liveValue(
        'share.doubleDegree',
        of(() => false),
      ),
    ).toEqual({ kind: 'share', value: 0 });
  });

  test('the parts of every sorting make the whole, or less where some are of none', () => {
    const names = (sort: string, values: readonly string[]) => values.map((value) => `${sort}.${value}`);
    const sum = (list: readonly string[]) =>
      list.reduce((total, name) => {
        const value = liveValue(name, whole);
        return total + (value?.kind === 'count' ? value.value : Number.NaN);
      }, 0);
    const countries = [...new Set(all.map(({ countryListed }) => countryListed))];
    expect(sum(names('country', countries))).toBe(all.length);
    expect(sum(names('region', ['europe', 'americas', 'asia', 'africa', 'oceania']))).toBe(all.length);
    const networks = [...new Set(all.flatMap(({ network }) => network ?? []))];
    expect(liveValue('network', whole)).toEqual({ kind: 'count', value: sum(names('network', networks)) });
  });

  test('names the largest country, and the farthest place with its distance', () => {
    expect(liveValue('largest.country', whole)).toEqual({ kind: 'country', country: 'ES' });
    expect(liveValue('largest.agreements', whole)).toEqual({ kind: 'count', value: 4 });
    const far = liveValue('farthest.kilometres', whole);
    expect(far?.kind === 'kilometres' && Math.round(far.value)).toBeGreaterThan(9000);
    const place = all.find((one) => one.place.key === 'hk/hong-kong')?.place;
    expect(liveValue('farthest.place', whole)).toEqual({ kind: 'text', text: place?.name });
    expect(liveValue('farthest.country', whole)).toEqual({ kind: 'country', country: 'CN' });
    expect(liveValue('home.city', whole)).toEqual({ kind: 'text', text: fixtureAtlas.config.home.city });
  });

  test.each([
    'agreement',
    'country',
    'country.XX',
    'country.es',
    'category.',
    'share.institutions',
    'share.share.doubleDegree',
    'all.all.agreements',
    'toString',
    'constructor.name',
    '',
  ])('“%s” stands for nothing', (name) => {
    expect(liveValue(name, whole)).toBeNull();
  });

  test('stands for nothing where there is nothing to name', () => {
    expect(
      liveValue(
        'largest.country',
        of(() => false),
      ),
    ).toBeNull();
    expect(
      liveValue(
        'farthest.place',
        of(() => false),
      ),
    ).toBeNull();
  });

  test('every plain name that is offered is known', () => {
    for (const name of liveNames(fixtureAtlas).filter((one) => !one.includes(' or ')))
      expect(liveValue(name, whole), name).not.toBeNull();
  });
});

describe('a text with live numbers', () => {
  test('tells each of them in its place', () => {
    const text = '{{ agreements }} of {{all.agreements}}';
    expect(liveNamesIn(text)).toEqual(['agreements', 'all.agreements']);
    expect(tellLive(text, (name) => `<${name}>`)).toBe('<agreements> of <all.agreements>');
  });

  test('is told from one whose braces do not close', () => {
    expect(hasLooseBraces('{{agreements}} agreements')).toBe(false);
    expect(hasLooseBraces('{{agreements} agreements')).toBe(true);
    expect(hasLooseBraces('agreements}}')).toBe(true);
  });
});
