import { describe, expect, it } from 'vitest';
import { cityNames, splitCities } from '../../../src/pipeline/cities.ts';

describe('splitCities', () => {
  it.each([
    ['Erlangen / Nürnberg', ['Erlangen', 'Nürnberg']],
    ['Münster and Steinfurt', ['Münster', 'Steinfurt']],
    [
      'Odense, Kolding, Esbjerg, Sønderborg and Slagelse',
      ['Odense', 'Kolding', 'Esbjerg', 'Sønderborg', 'Slagelse'],
    ],
    ['Lyon et Grenoble', ['Lyon', 'Grenoble']],
    ['Metz & Nancy', ['Metz', 'Nancy']],
    ['Metz, Nancy, and Épinal', ['Metz', 'Nancy', 'Épinal']],
    ['Donostia-San Sebastian', ['Donostia-San Sebastian']],
    ['Newcastle-Upon-Tyne', ['Newcastle-Upon-Tyne']],
    ['Greater Sudbury', ['Greater Sudbury']],
  ])('splits “%s”', (cell, cities) => {
    expect(splitCities(cell)).toEqual(cities);
  });
});

describe('cityNames', () => {
  it('tries the whole, then what is outside and inside parentheses', () => {
    expect(cityNames('Bengaluru (Bangalore)')).toEqual(['Bengaluru (Bangalore)', 'Bengaluru', 'Bangalore']);
    expect(cityNames('TKK (Espoo)')).toEqual(['TKK (Espoo)', 'TKK', 'Espoo']);
    expect(cityNames('Roma')).toEqual(['Roma']);
  });
});
