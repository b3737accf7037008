import { describe, expect, it } from 'vitest';
import { groupByPlace, type PlaceGroup } from '../../../src/model/aggregate.ts';
import type { Agreement, Correction } from '../../../src/model/atlas.ts';
import { workingsOf } from '../../../src/model/workings.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const { atlas: real } = await buildAtlas('data');

const city: Correction = {
  field: 'city',
  listed: 'Catalunya',
  meant: 'Barcelona',
  reason: { en: 'Catalonia is the region.', fr: null },
};
const title: Correction = { ...city, field: 'title', listed: 'CLUSTR', meant: 'CLUSTER' };

/** Barcelona: lines 9, 10 and 11 of one university, 12 of another; some changed. */
function barcelona(changes: Readonly<Record<number, Partial<Agreement>>>): PlaceGroup {
  const agreements = fixtureAtlas.agreements
    .filter(({ place }) => place.key === 'es/barcelona')
    .map((agreement) => ({ ...agreement, ...changes[agreement.sourceLine] }));
  const [group] = groupByPlace(agreements);
  if (!group) throw new Error('nothing in Barcelona');
  return group;
}

const corrected = (lines: readonly number[], ...corrections: Correction[]) =>
  Object.fromEntries(lines.map((line) => [line, { corrections }]));

/** Where each correction is told: at the place, at an institution (by its key), or at an agreement (by its line). */
function told(group: PlaceGroup): readonly (readonly [where: string | number, lines: string])[] {
  const { corrections, institutions, agreements } = workingsOf(group);
  const lines = (note: (typeof corrections)[number]) =>
    note.isWhole ? 'all' : note.agreements.map(({ sourceLine }) => sourceLine).join();
  return [
    ...corrections.map((note) => ['place', lines(note)] as const),
    ...[...institutions].flatMap(([key, at]) => at.corrections.map((note) => [key, lines(note)] as const)),
    ...[...agreements].flatMap(([line, notes]) => notes.map((note) => [line, lines(note)] as const)),
  ];
}

describe('a correction', () => {
  it('of one agreement is told there, without its line', () => {
    expect(told(barcelona(corrected([12], city)))).toEqual([[12, 'all']]);
    expect(told(barcelona(corrected([9], city, title)))).toEqual([
      [9, 'all'],
      [9, 'all'],
    ]);
  });

  it('of the city that all agreements of a place share is told at the place, without lines', () => {
    expect(told(barcelona(corrected([9, 10, 11, 12], city)))).toEqual([['place', 'all']]);
  });

  it('that several institutions share is told at the place, with its lines', () => {
    expect(told(barcelona(corrected([9, 12], city)))).toEqual([['place', '9,12']]);
    expect(told(barcelona(corrected([11, 12], title)))).toEqual([['place', '11,12']]);
  });

  it('that is of one institution is told there, with lines when it is not of all its agreements', () => {
    const key = 'es/universitat-politecnica-de-catalunya';
    expect(told(barcelona(corrected([9, 10, 11], city)))).toEqual([[key, 'all']]);
    expect(told(barcelona(corrected([9, 11], title)))).toEqual([[key, '9,11']]);
  });

  it('of a title that all agreements of a place share is the institution’s', () => {
    const [group] = groupByPlace(
      fixtureAtlas.agreements.slice(0, 2).map((agreement) => ({ ...agreement, corrections: [title] })),
    );
    expect(group && told(group)).toEqual([['de/fachhochschule-koln', 'all']]);
  });

  it('that differs in its reason is another', () => {
    const other = { ...city, reason: { en: 'For another reason.', fr: null } };
    expect(told(barcelona({ ...corrected([9], city), ...corrected([10], other) }))).toEqual([
      [9, 'all'],
      [10, 'all'],
    ]);
  });
});

describe('a spelling', () => {
  const listedAs = (line: number, name: string, corrections: readonly Correction[] = []) => {
    const agreement = fixtureAtlas.agreements.find(({ sourceLine }) => sourceLine === line);
    if (!agreement) throw new Error(`no line ${line}`);
    return { [line]: { source: { ...agreement.source, institution: name }, corrections } };
  };
  const spellings = (group: PlaceGroup) =>
    [...workingsOf(group).institutions.values()].flatMap((at) =>
      at.spellings.map(({ spelling, agreements, isWhole }) => [spelling, agreements.length, isWhole]),
    );

  it('is told once, however many agreements have it', () => {
    const name = 'Technical University of Catalonia';
    expect(spellings(barcelona({ ...listedAs(9, name), ...listedAs(11, name) }))).toEqual([[name, 2, false]]);
    expect(spellings(barcelona(listedAs(12, 'University of Barcelona ')))).toEqual([
      ['University of Barcelona', 1, true],
    ]);
  });

  it('is told apart from another', () => {
    expect(spellings(barcelona({ ...listedAs(9, 'UPC'), ...listedAs(10, 'Politècnica') }))).toEqual([
      ['UPC', 1, false],
      ['Politècnica', 1, false],
    ]);
  });

  it('that differs in accents, case, punctuation or a leading article alone is not worth a word', () => {
    expect(
      spellings(
        barcelona({
          ...listedAs(9, 'universitat Politecnica de Catalunya'),
          ...listedAs(10, 'L’Universitat Politècnica de Catalunya'),
          ...listedAs(12, ' The Universitat de Barcelona'),
        }),
      ),
    ).toEqual([]);
  });

  it('that was corrected is told by its correction alone', () => {
    const name: Correction = { ...city, field: 'institution', listed: 'Barça', meant: 'UB' };
    const group = barcelona(listedAs(12, 'Barça', [name]));
    expect(spellings(group)).toEqual([]);
    expect(told(group)).toEqual([[12, 'all']]);
  });
});

describe('the list of Grenoble INP', () => {
  const places = [...new Set(real.agreements.map(({ countryListed }) => countryListed))].flatMap((country) =>
    groupByPlace(real.agreements.filter(({ countryListed }) => countryListed === country)),
  );

  it('has each correction of each agreement told exactly once', () => {
    const made = real.agreements.flatMap(({ sourceLine, corrections }) =>
      corrections.map(({ field }) => `${sourceLine} ${field}`),
    );
    const tellings = places.flatMap((group) => {
      const { corrections, institutions, agreements } = workingsOf(group);
      const notes = [
        ...corrections,
        ...[...institutions.values()].flatMap((at) => at.corrections),
        ...[...agreements.values()].flat(),
      ];
      return notes.flatMap((note) =>
        note.agreements.map(({ sourceLine }) => `${sourceLine} ${note.correction.field}`),
      );
    });
    expect(made).toHaveLength(13);
    expect(tellings.toSorted()).toEqual(made.toSorted());
  });

  it('tells of Hakodate at the place, of Espoo at the institution, of Tsukuba at the agreement', () => {
    const toldAt = (key: string) => told(places.find(({ place }) => place.key === key) ?? barcelona({}));
    expect(toldAt('jp/hakodate')).toEqual([['place', 'all']]);
    expect(toldAt('fi/espoo')).toEqual([['fi/teknillinen-korkeakoulu', 'all']]);
    expect(toldAt('jp/tsukuba')).toEqual([[263, 'all']]);
  });

  it('spells few institutions otherwise', () => {
    const spellings = places.flatMap((group) =>
      [...workingsOf(group).institutions.values()].flatMap((at) =>
        at.spellings.map(({ spelling }) => spelling),
      ),
    );
    expect(spellings).toHaveLength(21);
    expect(spellings).toContain('University of Wits, Electrical Engineering');
    expect(spellings).not.toContain('Politechnika Slaska');
  });
});
