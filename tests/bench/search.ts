import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Atlas, Institution, Place } from '../../src/model/atlas.ts';
import { createSearch } from '../../src/model/search/search.ts';
import type { SearchIndex } from '../../src/model/search/search-index.ts';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { readGazetteerText } from '../../src/pipeline/files.ts';
import { searchIndexOf } from '../../src/pipeline/search-index.ts';
import { longerList } from './pages/facets/longer-list.ts';
import { median } from './statistics.ts';

/** Lengths of the lists. */
const lengths = [380, 10_000, 100_000] as const;
/** A first round pays for the compiling of the code and the reading of names: not counted. */
const rounds = 3;

/** Beginnings and words that thousands of institutions have. */
const commonQueries = [
  'u',
  'un',
  'univ',
  'university',
  'universidad federal do',
  'institute of technology, university of science',
  'technical university of munich and berlin',
];
const phrases = [
  'double degree in Germany',
  'erasmus within 500 km of Milan',
  'échange étudiant au Brésil',
  'University of Iceland',
  'where can I study in Sweden',
];

/** Times are milliseconds of the processor, whatever else runs on the machine; sizes are bytes. */
export interface SearchTime {
  readonly agreements: number;
  readonly institutions: number;
  readonly terms: number;
  readonly gzip: number;
  /** From the index as text to a search that answers. */
  readonly load: number;
  readonly find: Times;
  readonly understand: Times;
}

interface Times {
  readonly usual: number;
  /** Nineteen of twenty take no longer. */
  readonly most: number;
  readonly longest: number;
}

/** Times search in Node on lists of several lengths: the queries of the quality test, and some that fit thousands. */
export async function searchTimes(): Promise<SearchTime[]> {
  const { atlas, otherNames } = await buildAtlas('data');
  const gazetteer = await readGazetteerText();
  return lengths.map((agreements) => {
    const long =
      agreements === atlas.agreements.length ? atlas : renamed(longerList(atlas, agreements), atlas);
    const json = JSON.stringify(searchIndexOf(long, otherNames, gazetteer));
    const load = timer();
    const index = JSON.parse(json) as SearchIndex;
    const search = createSearch(index, long);
    const loaded = load();
    return {
      agreements,
      institutions: long.institutions.length,
      terms: index.counts.length,
      gzip: gzipSync(json, { level: 9 }).length,
      load: loaded,
      find: timesOf([...knownQueries(), ...commonQueries], (query) => search.find(query, 'fr')),
      understand: timesOf(phrases, (query) => search.understand(query)),
    };
  });
}

/** Starts to measure; asked, it gives the milliseconds that the processor has worked since. */
function timer(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

function knownQueries(): string[] {
  const [, ...rows] = readFileSync('tests/fixtures/search-quality.tsv', 'utf8').trim().split('\n');
  return rows.map((row) => row.split('\t')[0] ?? '');
}

function timesOf(queries: readonly string[], ask: (query: string) => unknown): Times {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      const time = timer();
      ask(query);
      if (round > 0) times.push(time());
    }
  }
  const sorted = times.toSorted((one, other) => one - other);
  return {
    usual: median(times),
    most: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    longest: sorted.at(-1) ?? 0,
  };
}

/** Gives what is not of the real list a name of its own, as a list so long would have; a third has many names. */
function renamed(long: Atlas, real: Atlas): Atlas {
  const places = new Map(
    long.places.map((place, number): [Place, Place] => {
      if (number < real.places.length) return [place, place];
      const { fr, en } = place.name;
      const name = { fr: `${fr} ${madeUpWord(number)}`, en: `${en} ${madeUpWord(number)}` };
      return [place, { ...place, name, geonamesId: number % 3 === 0 ? place.geonamesId : null }];
    }),
  );
  const institutions = new Map(
    long.institutions.map((institution, number): [Institution, Institution] => {
      if (number < real.institutions.length) return [institution, institution];
      return [institution, { ...institution, name: `${institution.name} ${madeUpWord(number % 20_000)}` }];
    }),
  );
  return {
    ...long,
    places: [...places.values()],
    institutions: [...institutions.values()],
    agreements: long.agreements.map((agreement) => ({
      ...agreement,
      place: places.get(agreement.place) ?? agreement.place,
      institution: institutions.get(agreement.institution) ?? agreement.institution,
    })),
  };
}

const syllables = 'ba de ki lo mu ra se ti vo za na pe ga ru li'.split(' ');

/** Another word for each number below 50,625: four syllables. */
function madeUpWord(number: number): string {
  let rest = (number * 7919) % syllables.length ** 4;
  let word = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}
