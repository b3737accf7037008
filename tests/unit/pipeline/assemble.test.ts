import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/pipeline/assemble.ts';
import { PipelineError } from '../../../src/pipeline/problem.ts';
import {
  config,
  correctionsHeader,
  glossaryHeader,
  institutionsHeader,
  knownAsHeader,
  listHeader,
  outlines,
  placesHeader,
  sources,
  type Table,
} from './sources.ts';

const build = (replaced: Parameters<typeof sources>[0] = {}) => assemble(sources(replaced), outlines);
const linesOf = (name: Table) => sources()[name].text.replace(/\n$/, '').split('\n');
const edited = (name: Table, from: string, to: string) => ({
  [name]: linesOf(name).map((line) => line.replace(from, to)),
});

const doubleDegree =
  'double-degree\tdouble-degree\tDouble diplôme\t\tDouble diplôme\tDouble degree\tDeux.\tTwo.\tDeux diplômes.\tTwo degrees.\tEQAR\ten\thttps://www.eqar.eu/\t';

describe('assemble', () => {
  it('makes an agreement of every row, in order, with its line and its cells as listed', () => {
    const { atlas, problems, sum } = build();
    expect(problems).toEqual([]);
    expect(sum).toEqual({ rowsIn: 3, agreementsOut: 3, rowsReported: 0 });
    expect(atlas?.agreements.map(({ sourceLine, source }) => [sourceLine, source.city])).toEqual([
      [3, 'Köln'],
      [5, 'Hong Kong'],
      [6, 'Erlangen / Nürnberg'],
    ]);
  });

  it('tells how each came to its place, and keeps the further cities', () => {
    const { atlas } = build(edited('corrections', 'reason', 'reason'));
    expect(
      atlas?.agreements.map(({ geocode, place, otherCities }) => [geocode, place.key, otherCities]),
    ).toEqual([
      ['exact', 'de/cologne', []],
      ['exact', 'hk/hong-kong', []],
      ['multi', 'de/erlangen', ['Nürnberg']],
    ]);
  });

  it('keeps the country as listed beside the country of the place', () => {
    const hongKong = build().atlas?.agreements[1];
    expect([hongKong?.countryListed, hongKong?.place.country]).toEqual(['CN', 'HK']);
  });

  it('says that a corrected city was corrected, with its reason', () => {
    const { atlas, problems } = build({
      ...edited('list', '\tKöln\t', '\t-\t'),
      corrections: [
        correctionsHeader,
        '3\tAllemagne\t\tcity\t-\tCologne\tIts seat is there.\tSon siège y est.',
      ],
      ...edited('places', 'DE\tDE\tKöln', 'DE\tDE\tCologne'),
    });
    expect(problems).toEqual([]);
    expect(atlas?.agreements[0]).toMatchObject({
      geocode: 'corrected',
      source: { city: '-' },
      corrections: [{ meant: 'Cologne', reason: { en: 'Its seat is there.', fr: 'Son siège y est.' } }],
    });
  });

  it('lets a correction choose among several cities, and keeps the others', () => {
    const { atlas, problems } = build({
      corrections: [
        correctionsHeader,
        '\tAllemagne\t\tcity\tErlangen / Nürnberg\tErlangen\tThe faculty is there.\t',
      ],
    });
    expect(problems).toEqual([]);
    expect(atlas?.agreements[2]).toMatchObject({ geocode: 'multi', otherCities: ['Nürnberg'] });
  });

  it('makes one institution of two spellings, and two agreements of two rows that are alike', () => {
    const [title = '', header = '', koeln = ''] = linesOf('list');
    const { atlas } = build({
      list: [
        ...linesOf('list'),
        koeln,
        koeln.replace('Fach', 'Technische Hoch').replace('hochschule', 'schule'),
      ],
    });
    expect([title, header]).toEqual(['LISTE DES ACCORDS', listHeader]);
    expect(atlas?.agreements).toHaveLength(5);
    expect(atlas?.institutions).toHaveLength(3);
    expect(atlas?.agreements[0]?.institution).toBe(atlas?.agreements[4]?.institution);
  });

  it('reports everything at once, each with file, line, what was found and how to mend it', () => {
    const { atlas, problems, sum } = build({
      list: [
        listHeader,
        'Germanie\tFachhochschule Köln\tKöln\t\tConvention',
        'Allemagne\tFachhochschule Koeln\tBonn\t\tAccord bilatéral',
        'Allemagne\tFachhochschule Köln\t–\t\tAccord bilatéral',
        'Page 2',
        'Allemagne\tFachhochschule Köln\tKöln\t\tAccord bilatéral',
      ],
      corrections: [correctionsHeader, '\tInde\t\tcity\t-\tPune\tWhy.\t'],
    });
    expect(atlas).toBeNull();
    expect(sum).toEqual({ rowsIn: 5, agreementsOut: 1, rowsReported: 4 });
    const { message } = new PipelineError(problems);
    expect(message).toContain('7 problems in the data');
    expect(message).toContain('agreements.tsv:2:1\n  found:    the country “Germanie”');
    expect(message).toContain('agreements.tsv:2:36\n  found:    the type “Convention”');
    expect(message).toContain('agreements.tsv:3:11\n  found:    the institution “Fachhochschule Koeln”');
    expect(message).toContain('agreements.tsv:3:32\n  found:    the city “Bonn” in “Allemagne”');
    expect(message).toContain('agreements.tsv:4:31\n  found:    no city (“–”) for “Fachhochschule Köln”');
    expect(message).toContain('agreements.tsv:5:1\n  found:    1 cell: “Page 2”');
    expect(message).toContain('corrections.tsv:2:');
    expect(message).toContain('run “npm run data -- --update”');
  });

  it('proposes the institution that differs in accents alone', () => {
    const { problems } = build(edited('list', 'Fachhochschule Köln', 'FACHHOCHSCHULE KÖLN'));
    expect(problems[0]?.mend).toContain('“Technische Hochschule Köln”');
  });

  it('tells institutions, spellings, places and cities that no agreement names', () => {
    const { problems } = build({
      institutions: [
        ...linesOf('institutions').map((line) =>
          line.replace('Fachhochschule Köln', 'Fachhochschule Köln | FH'),
        ),
        'DE\tUniversität Bonn\tde\t\t\t\t\t',
      ],
      places: [
        ...linesOf('places').map((line) => line.replace('\tKöln\t', '\tKöln | Koeln\t')),
        'de/bonn\t2946447\tDE\tDE\tBonn\t7.09549\t50.73438\tBonn\tBonn\tEurope/Berlin\tunique\t',
      ],
    });
    expect(problems.map(({ file, line, found }) => [file, line, found])).toEqual([
      ['institutions.tsv', 2, 'the spelling “FH”, which no agreement has'],
      ['institutions.tsv', 5, '“Universität Bonn” (DE), which no agreement names'],
      ['places.tsv', 2, '“Koeln”, which no agreement has'],
      ['places.tsv', 5, '“de/bonn”, where no agreement is'],
    ]);
  });

  it('tells what the curated tables say twice', () => {
    const [header = '', koeln = '', erlangen = ''] = linesOf('places');
    const { problems } = build({
      institutions: [...linesOf('institutions'), 'DE\tFH\t\tFachhochschule Köln\t\t\t\t'],
      places: [
        header,
        koeln,
        erlangen.replace('\tErlangen\t', '\tErlangen | Köln\t'),
        koeln,
        linesOf('places')[3] ?? '',
      ],
    });
    const found = problems.map((problem) => problem.found);
    expect(found).toContain('“Fachhochschule Köln” a second time in DE');
    expect(found).toContain('“Köln” in DE, which de/cologne has already');
    expect(found).toContain('the key “de/cologne” a second time');
  });

  it('gathers the names that search finds by, beside those of the atlas', () => {
    const { otherNames, problems } = build({
      knownAs: [knownAsHeader, 'DE\tTechnische Hochschule Köln\tTH Köln\tIts own short name.'],
    });
    expect(problems).toEqual([]);
    expect(otherNames.institutions.get('de/technische-hochschule-koln')).toEqual([
      'Fachhochschule Köln',
      'TH Köln',
    ]);
    expect(otherNames.places.get('de/cologne')).toEqual(['Köln']);
  });

  it('tells names of institutions that there are not, and names that they have anyway', () => {
    const { problems } = build({
      knownAs: [
        knownAsHeader,
        'DE\tTechnische Hochschule Köln\tfachhochschule koln\tIts former name.',
        'DE\tTechnische Hochschule Bonn\tTHB\tIts own short name.',
        'CN\tCity University of Hong Kong\tCityU\t',
      ],
    });
    expect(problems.map(({ file, line, found }) => [file, line, found])).toEqual([
      ['known-as.tsv', 4, 'nothing in the column “reason”'],
      ['known-as.tsv', 2, '“fachhochschule koln”, which “Technische Hochschule Köln” has as a name already'],
      ['known-as.tsv', 3, '“Technische Hochschule Bonn” (DE), which institutions.tsv does not know'],
    ]);
  });

  it('says which words have an explanation, and keeps what they mean for whoever asks', () => {
    const { atlas, guide, problems } = build({ glossary: [glossaryHeader, doubleDegree] });
    expect(problems).toEqual([]);
    expect(atlas?.glossary).toEqual([
      { key: 'double-degree', explains: ['double-degree'], words: ['Double diplôme'] },
    ]);
    expect(guide.terms).toEqual([
      {
        key: 'double-degree',
        name: { fr: 'Double diplôme', en: 'Double degree' },
        language: null,
        meaning: { fr: 'Deux.', en: 'Two.' },
        student: { fr: 'Deux diplômes.', en: 'Two degrees.' },
        source: { title: 'EQAR', language: 'en', path: 'https://www.eqar.eu/' },
      },
    ]);
    expect(guide.timeZones).toEqual({
      'de/cologne': 'Europe/Berlin',
      'de/erlangen': 'Europe/Berlin',
      'hk/hong-kong': 'Asia/Hong_Kong',
    });
  });

  it('tells what the glossary says twice, of nothing, or without a source', () => {
    const { problems } = build({
      glossary: [
        glossaryHeader,
        doubleDegree,
        doubleDegree
          .replace('double-degree\tdouble-degree', 'dd\tdouble-degree')
          .replace('diplôme', 'diplome'),
        doubleDegree.replace('double-degree\tdouble-degree', 'double-degree\tnetwork:ORA | category:renewal'),
        doubleDegree.replace('double-degree\tdouble-degree\tDouble diplôme', 'lost\t\t'),
        doubleDegree.replace('double-degree\tdouble-degree\tDouble diplôme', 'lone\t\tDiplôme'),
        doubleDegree.replace('\tEQAR\t', '\t\t').replace('https:', 'http:').replace('Deux diplômes.', ''),
        doubleDegree.replace('double-degree\tdouble-degree', 'other\tdouble'),
      ],
    });
    expect(problems.map(({ line, column, found }) => [line, column, found])).toEqual([
      [7, 99, 'nothing in the column “source”'],
      [7, 103, '“http://www.eqar.eu/” in the column “source_path”'],
      [7, 86, '“Two degrees.” in the column “student_en”'],
      [8, 7, '“double” in the column “explains”'],
      [3, 4, '“double-degree” a second time'],
      [3, 18, '“Double diplome” a second time'],
      [4, 1, '“double-degree” a second time'],
      [4, 15, 'the network “ORA”, which the configuration does not have'],
      [4, 46, '“Double diplôme” a second time'],
      [4, 15, '“network:ORA”, which explains nothing in the list'],
      [4, 15, '“category:renewal”, which explains nothing in the list'],
      [5, 1, '“lost”, which explains nothing in the list'],
      [6, 7, '“Diplôme”, which explains nothing in the list'],
    ]);
  });

  it('wants a time zone that there is', () => {
    const { problems } = build(edited('places', 'Asia/Hong_Kong', 'Asia/Kowloon'));
    expect(problems.map(({ line, found }) => [line, found])).toContainEqual([
      4,
      '“Asia/Kowloon” in the column “time_zone”',
    ]);
    expect(build(edited('places', 'Asia/Hong_Kong', 'Asia/Calcutta')).problems).toEqual([]);
  });

  it('tells a place outside its country, as swapped coordinates are', () => {
    const { problems } = build(edited('places', '6.95000\t50.93333', '50.93333\t6.95000'));
    expect(problems).toMatchObject([{ file: 'places.tsv', line: 2, column: 31 }]);
    expect(problems[0]?.found).toMatch(/^\[50\.93333, 6\.95\], \d+ km outside Germany$/);
    expect(problems[0]?.mend).toContain('in this order');
  });

  it('tells a country code that ISO does not know', () => {
    const { problems } = build(edited('places', 'DE\tDE\tKöln', 'UK\tDE\tKöln'));
    expect(problems.map(({ found }) => found)).toContain('the country “UK”');
  });

  it('says once that a table cannot be read, not once a row', () => {
    const { problems, sum } = build({
      places: [placesHeader.replace('lon', 'x')],
      institutions: linesOf('institutions'),
    });
    expect(problems.map(({ file }) => file)).toEqual(['places.tsv']);
    expect(sum).toEqual({ rowsIn: 3, agreementsOut: 0, rowsReported: 3 });
  });

  it('wants a default language that is offered', () => {
    const { problems } = build({ config: [JSON.stringify({ ...config, languages: ['en'] })] });
    expect(problems).toMatchObject([{ file: 'atlas.config.json', found: 'the default language “fr”' }]);
  });

  it('loses no row, whatever stands in the list', () => {
    const cell = fc.oneof(
      fc.constantFrom('Allemagne', 'Chine', 'Fachhochschule Köln', 'Köln', 'Hong Kong', '-', '–', ''),
      fc.constantFrom(
        'Accord bilatéral',
        'Double Diplôme',
        'City University of Hong Kong',
        '"',
        "'",
        'Erlangen / Ulm',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\t\r\n\p{Z}\p{C}]/gu, '')),
    );
    const known = fc.constantFrom(
      ...linesOf('list')
        .slice(2)
        .filter((line) => line !== ''),
    );
    const row = fc.oneof(
      known,
      fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => ['x', ...cells].join('\t')),
    );
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 30 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        (rows, lineEnd) => {
          const input = sources();
          const text = [listHeader, ...rows].join(lineEnd);
          const { sum } = assemble({ ...input, list: { ...input.list, text } }, outlines);
          expect(sum.rowsIn).toBe(rows.length);
          expect(sum.agreementsOut + sum.rowsReported).toBe(sum.rowsIn);
          expect(sum.agreementsOut).toBeGreaterThanOrEqual(
            rows.filter((line) => linesOf('list').includes(line)).length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('starts from tables that have their header line only, and names every city to look up', () => {
    const { atlas, problems, unknownCities } = build({
      institutions: [institutionsHeader],
      places: [placesHeader],
    });
    expect(atlas).toBeNull();
    expect(problems).toHaveLength(6);
    expect(unknownCities.map(({ country, city }) => [country, city])).toEqual([
      ['DE', 'Köln'],
      ['CN', 'Hong Kong'],
      ['DE', 'Erlangen'],
    ]);
  });
});
