import { describe, expect, test } from 'vitest';
import { choicesBefore, choicesFor } from '../../../src/explore/search/choices.ts';
import { namesOf } from '../../../src/i18n/names.ts';
import { createSearch } from '../../../src/model/search/search.ts';
import { atlas, index } from '../../fixtures/search.ts';

const search = createSearch(index, atlas);
const headings = (query: string) => choicesFor(query, 'fr', search).map(({ heading }) => heading);

describe('what the list shows for a query', () => {
  test('a phrase is offered as facets before anything that is named so', () => {
    const [offer] = choicesFor('double diplôme Allemagne', 'fr', search);
    expect(offer).toEqual({
      heading: 'offer',
      choices: [
        {
          kind: 'offer',
          limits: { facets: { doubleDegree: ['yes'], country: ['DE'] }, near: null },
          rest: '',
        },
      ],
    });
  });

  test('a country’s name is a name first, and may be kept as a facet', () => {
    expect(headings('Allemagne')[0]).toBe('country');
    expect(headings('Allemagne')).toContain('offer');
  });

  test('a distance is a limit from a place', () => {
    const [offer] = choicesFor('within 500 km of Milan', 'en', search);
    expect(offer?.choices[0]).toMatchObject({
      limits: { near: { from: 'it/milan', kilometres: 500 } },
    });
  });

  test('an acronym names an institution, and nothing is offered', () => {
    expect(headings('KTH')).toEqual(['institution']);
  });

  test('nothing is nothing', () => {
    expect(choicesFor('zzzqqq', 'fr', search)).toEqual([]);
  });
});

describe('before anything is written', () => {
  const opened = (recent: Parameters<typeof choicesBefore>[0]) =>
    choicesBefore(recent, ['KTH'], atlas, 'fr', namesOf('fr').country);

  test('examples help, and what was opened before stands above them', () => {
    expect(opened([]).map(({ heading }) => heading)).toEqual(['example']);
    const [recent] = opened([
      { kind: 'country', key: 'DE' },
      { kind: 'place', key: 'it/milan' },
    ]);
    expect(recent?.choices).toMatchObject([{ hit: { text: 'Allemagne' } }, { hit: { text: 'Milan' } }]);
  });

  test('what this list does not have is left out', () => {
    expect(opened([{ kind: 'institution', key: 'xx/nowhere' }]).map(({ heading }) => heading)).toEqual([
      'example',
    ]);
  });
});
