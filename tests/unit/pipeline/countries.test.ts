import { describe, expect, it } from 'vitest';
import { countryCodes, findCountry } from '../../../src/pipeline/countries.ts';

describe('findCountry', () => {
  it.each([
    ['Corée, Rép.', 'KR'],
    ['Tchèque, Rép.', 'CZ'],
    ['Korea, Republic of', 'KR'],
    ['République de Corée', 'KR'],
    ['Etats-Unis', 'US'],
    ['ÉTATS UNIS', 'US'],
    ['Royaume Uni', 'GB'],
    ['united kingdom', 'GB'],
    ['Viêt Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['Émirats Arabes Unis', 'AE'],
    ['Emirats arabes unis', 'AE'],
    ['Taiwan', 'TW'],
    ['Hong Kong', 'HK'],
    ['Pays-Bas', 'NL'],
    ['Russie', 'RU'],
    ["Côte d'Ivoire", 'CI'],
    ['Turquie', 'TR'],
    ['Turkey', 'TR'],
    [' Grèce ', 'GR'],
  ])('reads %s as %s', (name, code) => {
    expect(findCountry(name)).toBe(code);
  });

  it('knows every country by its name in French and English', () => {
    for (const language of ['fr', 'en']) {
      const names = new Intl.DisplayNames(language, { type: 'region' });
      const missed = [...countryCodes].filter((code) => findCountry(names.of(code) ?? '') !== code);
      expect(missed).toEqual([]);
    }
  });

  it('settles nothing where two countries share a name, and knows no other names', () => {
    expect(findCountry('Congo')).toBeNull();
    expect(findCountry('Germanie')).toBeNull();
    expect(findCountry('')).toBeNull();
    expect(findCountry('-')).toBeNull();
  });
});
