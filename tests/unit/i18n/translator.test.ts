import { describe, expect, test } from 'vitest';
import { countryName, namesOf, ownName } from '../../../src/i18n/names.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';

describe('the translator', () => {
  test('is ready at once, and changes language at once', async () => {
    const translator = createTranslator('fr');
    expect(translator.t('category.amendment')).toBe('Avenant');
    await translator.changeLanguage('en');
    expect(translator.t('category.amendment')).toBe('Amendment');
  });

  test('has French nought and one in the singular, a million with its preposition', () => {
    const { t } = createTranslator('fr');
    expect(t('count.agreements', { count: 0 })).toBe('0\u00a0accord');
    expect(t('count.agreements', { count: 1 })).toBe('1\u00a0accord');
    expect(t('count.agreements', { count: 34 })).toBe('34\u00a0accords');
    expect(t('count.agreements', { count: 1_000_000 })).toMatch(/000\u00a0d’accords$/);
  });

  test('has English nought in the plural', () => {
    const { t } = createTranslator('en');
    expect(t('count.institutions', { count: 0 })).toBe('0\u00a0institutions');
    expect(t('count.institutions', { count: 1 })).toBe('1\u00a0institution');
  });

  test('groups digits as the language does', () => {
    expect(createTranslator('fr').t('count.agreements', { count: 1234 })).toBe('1\u202f234\u00a0accords');
    expect(createTranslator('en').t('count.agreements', { count: 1234 })).toBe('1,234\u00a0agreements');
  });
});

describe('names', () => {
  test('of countries are in the reader’s language', () => {
    expect(countryName('KR', 'fr')).toBe('Corée du Sud');
    expect(countryName('DE', 'en')).toBe('Germany');
  });

  test('of languages are in their own, as on a button', () => {
    expect(ownName('fr')).toBe('Français');
    expect(ownName('en')).toBe('English');
  });

  test('write shares as the language does', () => {
    expect(namesOf('fr').share(0.071)).toMatch(/^7[\u00a0\u202f]%$/);
    expect(namesOf('en').share(0.071)).toBe('7%');
    expect(namesOf('en').share(0)).toBe('0%');
    expect(namesOf('en').share(1)).toBe('100%');
  });

  test('round no share to nought or to all that is neither', () => {
    expect(namesOf('en').share(1 / 3000)).toBe('<1%');
    expect(namesOf('fr').share(0.0049)).toMatch(/^<1[\u00a0\u202f]%$/);
    expect(namesOf('en').share(0.005)).toBe('1%');
    expect(namesOf('en').share(2999 / 3000)).toBe('>99%');
  });

  test('are made once a language', () => {
    expect(namesOf('fr')).toBe(namesOf('fr'));
  });
});
