import { expect, test } from 'vitest';
import { countryCodes } from '../../../src/pipeline/countries.ts';
import { regionOfCountry } from '../../../src/pipeline/regions.ts';

test('every country that a list can name has a region', () => {
  expect([...countryCodes].filter((code) => !regionOfCountry.has(code))).toEqual([]);
});

test('regions are those of UN M49, where they surprise, too', () => {
  const regionOf = (code: string) => regionOfCountry.get(code);
  expect(regionOf('ES')).toBe('europe');
  expect(regionOf('RU')).toBe('europe');
  expect(regionOf('CY')).toBe('asia');
  expect(regionOf('TR')).toBe('asia');
  expect(regionOf('MX')).toBe('americas');
  expect(regionOf('EG')).toBe('africa');
  expect(regionOf('NZ')).toBe('oceania');
  expect(regionOf('TW')).toBe('asia');
});
