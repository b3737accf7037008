import { describe, expect, test } from 'vitest';
import { fromCity, withinCity, withinCountry } from '../../../src/i18n/within.ts';

describe('where something is', () => {
  test.each([
    ['ES', 'en Espagne'],
    ['BR', 'au Brésil'],
    ['US', 'aux États-Unis'],
    ['NL', 'aux Pays-Bas'],
    ['GB', 'au Royaume-Uni'],
    ['MX', 'au Mexique'],
    ['KR', 'en Corée du Sud'],
    ['IL', 'en Israël'],
    ['EC', 'en Équateur'],
    ['SG', 'à Singapour'],
    ['TW', 'à Taïwan'],
    ['CY', 'à Chypre'],
    ['NZ', 'en Nouvelle-Zélande'],
    ['BF', 'au Burkina Faso'],
    ['VN', 'au Viêt Nam'],
  ])('in French, in the country %s: %s', (code, phrase) => {
    expect(withinCountry(code, 'fr')).toBe(phrase);
  });

  test.each([
    ['ES', 'Spain'],
    ['US', 'the United States'],
    ['NL', 'the Netherlands'],
    ['SG', 'Singapore'],
  ])('in English, in the country %s: %s', (code, phrase) => {
    expect(withinCountry(code, 'en')).toBe(phrase);
  });

  test.each([
    ['Cadix', 'à Cadix', 'de Cadix'],
    ['Athènes', 'à Athènes', 'd’Athènes'],
    ['Évora', 'à Évora', 'd’Évora'],
    ['Le Caire', 'au Caire', 'du Caire'],
    ['Les Abymes', 'aux Abymes', 'des Abymes'],
    ['La Haye', 'à La Haye', 'de La Haye'],
  ])('in French, in and from %s', (name, within, from) => {
    expect([withinCity(name, 'fr'), fromCity(name, 'fr')]).toEqual([within, from]);
    expect([withinCity(name, 'en'), fromCity(name, 'en')]).toEqual([name, name]);
  });
});
