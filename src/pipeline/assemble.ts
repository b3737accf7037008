import type { Agreement, Atlas, CountryCode } from '../model/atlas.ts';
import { isMissing } from '../model/fold.ts';
import type { Guide } from '../model/glossary.ts';
import type { Tour } from '../model/tour.ts';
import { checkAgreement, checkConfig, checkCountryCodes, checkGround } from './check.ts';
import { checkInstitutions } from './check-institutions.ts';
import { checkTour } from './check-tour.ts';
import { splitCities } from './cities.ts';
import { type ConfigFile, readConfig } from './config.ts';
import { applyCorrections, type CorrectedRow } from './corrections.ts';
import { findCountry } from './countries.ts';
import {
  correctionSchema,
  glossarySchema,
  type InstitutionRow,
  institutionSchema,
  knownAsSchema,
  type PlaceRow,
  placeSchema,
} from './curated.ts';
import { checkGlossary, entriesOf, guideOf, unusedInGlossary } from './glossary.ts';
import { type InstitutionIndex, indexInstitutions } from './institutions.ts';
import { readKind, typeWords } from './kinds.ts';
import { checkKnownAs, type OtherNames, otherNames } from './other-names.ts';
import type { Outlines } from './outlines.ts';
import { forThePage } from './page-config.ts';
import { indexPlaces, type Located, type PlaceIndex } from './places.ts';
import { type Problem, quoted, type TextFile } from './problem.ts';
import { readList } from './read-list.ts';
import { regionOfCountry } from './regions.ts';
import { readTable } from './tables.ts';
import { readTours } from './tours.ts';

/** The texts of a data folder. */
export interface Sources {
  readonly config: TextFile;
  readonly list: TextFile;
  readonly corrections: TextFile;
  readonly institutions: TextFile;
  readonly places: TextFile;
  readonly knownAs: TextFile;
  readonly glossary: TextFile;
  /** Those of the folder `tours`, in the order of their names. */
  readonly tours: readonly TextFile[];
}

/** Rows in = agreements out + rows reported, always. */
export interface Sum {
  readonly rowsIn: number;
  readonly agreementsOut: number;
  readonly rowsReported: number;
}

/** A city of the list that the lock lacks. */
export interface UnknownCity {
  readonly country: string;
  readonly city: string;
  readonly institution: string;
}

/** What comes of a data folder. The atlas is there when there are no problems. */
export interface Assembly {
  readonly atlas: Atlas | null;
  readonly config: ConfigFile | null;
  readonly sum: Sum;
  readonly problems: readonly Problem[];
  readonly unknownCities: readonly UnknownCity[];
  readonly institutions: readonly InstitutionRow[];
  readonly places: readonly PlaceRow[];
  readonly otherNames: OtherNames;
  readonly guide: Guide;
  readonly tours: readonly Tour[];
}

/** What the curated files know, for one row after the other. */
interface Knowledge {
  readonly config: ConfigFile | null;
  readonly institutions: InstitutionIndex;
  readonly places: PlaceIndex;
  /** False for a table that could not be read at all: what it lacks is then not said once a row. */
  readonly isReadable: { readonly institutions: boolean; readonly places: boolean };
}

interface RowOutcome {
  readonly agreement: Agreement | null;
  readonly problems: readonly Problem[];
  readonly unknownCity: UnknownCity | null;
}

/** The whole way of the data, from texts to a checked atlas: pure, so that every turn of it can be tested. */
export function assemble(sources: Sources, outlines: Outlines): Assembly {
  const { value: config, problems: configProblems, locate } = readConfig(sources.config);
  const list = readList(sources.list);
  const correctionTable = readTable(sources.corrections, correctionSchema);
  const institutionTable = readTable(sources.institutions, institutionSchema);
  const placeTable = readTable(sources.places, placeSchema);
  const knownAsTable = readTable(sources.knownAs, knownAsSchema);
  const glossaryTable = readTable(sources.glossary, glossarySchema);
  const { tours, problems: tourProblems, check: checkTours } = readTours(sources.tours);
  const corrected = applyCorrections(list.rows, correctionTable.rows);
  const knowledge: Knowledge = {
    config,
    institutions: indexInstitutions(institutionTable.rows),
    places: indexPlaces(placeTable.rows),
    isReadable: { institutions: isReadable(institutionTable), places: isReadable(placeTable) },
  };

  const outcomes = corrected.rows.map((row) => assembleRow(row, knowledge));
  const agreements = outcomes.flatMap(({ agreement }) => (agreement === null ? [] : [agreement]));
  const isWholeListRead =
    list.reported === 0 && corrected.rows.every((row) => findCountry(row.meant.country));

  const problems = [
    ...configProblems,
    ...list.problems,
    ...outcomes.flatMap((outcome) => outcome.problems),
    ...correctionTable.problems,
    ...corrected.problems,
    ...institutionTable.problems,
    ...knowledge.institutions.problems,
    ...placeTable.problems,
    ...knownAsTable.problems,
    ...glossaryTable.problems,
    ...tourProblems,
    ...knowledge.places.problems,
    ...checkInstitutions(institutionTable.rows, placeTable.rows),
    ...checkKnownAs(knownAsTable.rows, institutionTable.rows),
    ...checkGlossary(glossaryTable.rows, config?.networks ?? null),
    ...checkCountryCodes(institutionTable.rows, placeTable.rows),
    ...placeTable.rows.flatMap(({ value, at }) =>
      checkGround({ country: value.country, lonLat: [value.lon, value.lat] }, outlines, at('lon')),
    ),
    // A row that can't be read would make orphans of what it names, and strangers of the tour's countries.
    ...(isWholeListRead
      ? [
          ...knowledge.institutions.orphans(),
          ...knowledge.places.orphans(),
          ...unusedInGlossary(glossaryTable.rows, agreements),
          ...checkTour(config?.kiosk.tour ?? [], listedCountries(corrected.rows), locate),
        ]
      : []),
  ];
  if (config !== null) {
    problems.push(...checkConfig(config, outlines, { file: sources.config.path, line: 1, column: 1 }));
  }

  const atlas: Atlas | null =
    problems.length === 0 && config !== null
      ? {
          config: forThePage(config),
          agreements,
          // In the order in which the list comes to them.
          institutions: [...new Set(agreements.map(({ institution }) => institution))],
          places: [...new Set(agreements.map(({ place }) => place))],
          regionOf: regionsOf(agreements),
          glossary: entriesOf(glossaryTable.rows),
        }
      : null;
  // Of a list that is wrong itself, tours would say nothing true.
  if (atlas) problems.push(...checkTours(atlas));

  return {
    atlas: problems.length === 0 ? atlas : null,
    config,
    sum: {
      rowsIn: list.rows.length + list.reported,
      agreementsOut: agreements.length,
      rowsReported: list.reported + outcomes.length - agreements.length,
    },
    problems,
    unknownCities: outcomes.flatMap(({ unknownCity }) => (unknownCity === null ? [] : [unknownCity])),
    institutions: institutionTable.rows,
    places: placeTable.rows,
    otherNames: otherNames(institutionTable.rows, placeTable.rows, knownAsTable.rows),
    guide: guideOf(glossaryTable.rows, placeTable.rows),
    tours,
  };
}

function assembleRow(row: CorrectedRow, knowledge: Knowledge): RowOutcome {
  const { meant, at } = row;
  const problems: Problem[] = [];
  const kind = readKind(meant.type, meant.title, knowledge.config?.networks ?? []);
  if (kind === null) problems.push(unknownType(row));
  const country = findCountry(meant.country);
  if (country === null) {
    return { agreement: null, problems: [...problems, unknownCountry(row)], unknownCity: null };
  }

  const institution = knowledge.institutions.find(country, meant.institution);
  if (institution === null && knowledge.isReadable.institutions) {
    problems.push(knowledge.institutions.unknown(at('institution'), country, meant.institution));
  }
  const located = knowledge.places.locate(country, meant.city);
  let unknownCity: UnknownCity | null = null;
  if (located.place === null) {
    if (knowledge.isReadable.places || isMissing(meant.city))
      problems.push(unknownPlace(row, located.unknownCity));
    if (!isMissing(located.unknownCity)) {
      unknownCity = { country, city: located.unknownCity, institution: meant.institution };
    }
  }
  if (kind === null || institution === null || located.place === null) {
    return { agreement: null, problems, unknownCity };
  }

  const { place, otherCities } = { place: located.place, otherCities: furtherCities(row, located) };
  const agreement: Agreement = {
    sourceLine: row.line,
    source: row.source,
    institution,
    place,
    otherCities,
    countryListed: country,
    geocode: howGeocoded(row, otherCities),
    ...kind,
    corrections: row.corrections,
  };
  const wrong = checkAgreement(agreement, at('country'));
  return { agreement: wrong.length === 0 ? agreement : null, problems: wrong, unknownCity: null };
}

/** The cell's further cities: after a correction to one of several listed, the ones that it did not choose. */
function furtherCities(
  row: CorrectedRow,
  located: Located & { otherCities: readonly string[] },
): readonly string[] {
  const isCityCorrected = row.corrections.some((correction) => correction.field === 'city');
  if (!isCityCorrected || located.otherCities.length > 0) return located.otherCities;
  const listed = splitCities(row.source.city);
  return listed.length > 1 ? listed.filter((city) => city !== row.meant.city) : [];
}

function howGeocoded(row: CorrectedRow, otherCities: readonly string[]): Agreement['geocode'] {
  if (otherCities.length > 0) return 'multi';
  const isCorrected = row.corrections.some(({ field }) => field === 'city' || field === 'country');
  return isCorrected ? 'corrected' : 'exact';
}

function listedCountries(rows: readonly CorrectedRow[]): ReadonlySet<CountryCode> {
  return new Set(rows.flatMap(({ meant }) => findCountry(meant.country) ?? []));
}

function isReadable(table: {
  readonly rows: readonly unknown[];
  readonly problems: readonly Problem[];
}): boolean {
  return table.rows.length > 0 || table.problems.length === 0;
}

/** The region of each country as listed; countries were found by ISO's list, of which every one has a region (test). */
function regionsOf(agreements: readonly Agreement[]): Atlas['regionOf'] {
  const countries = new Set(agreements.map(({ countryListed }) => countryListed));
  return Object.fromEntries(
    [...countries].flatMap((country) => {
      const region = regionOfCountry.get(country);
      return region ? [[country, region] as const] : [];
    }),
  );
}

function unknownType({ meant, at }: CorrectedRow): Problem {
  return {
    ...at('type'),
    found: `the type ${quoted(meant.type)}`,
    expected: `a type with one of the words ${typeWords}`,
    mend: 'correct the list at its source, or add a correction of the type',
  };
}

function unknownCountry({ meant, at }: CorrectedRow): Problem {
  return {
    ...at('country'),
    found: `the country ${quoted(meant.country)}`,
    expected: 'the name of one country, in French or English',
    mend: 'correct the list at its source, or add a correction of the country',
  };
}

function unknownPlace({ meant, at }: CorrectedRow, city: string): Problem {
  if (isMissing(city)) {
    return {
      ...at('city'),
      found: `no city (${quoted(meant.city)}) for ${quoted(meant.institution)}`,
      expected: 'the city where the institution is',
      mend: 'add a correction of the city, with its reason',
    };
  }
  return {
    ...at('city'),
    found: `the city ${quoted(city)} in ${quoted(meant.country)}, which places.tsv does not know`,
    expected: 'a city of places.tsv, listed under this country',
    mend: 'run “npm run data -- --update”, which looks it up, or add a correction of the city',
  };
}
