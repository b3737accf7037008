import { type Agreement, type Atlas, categories } from '../model/atlas.ts';
import type { Tour } from '../model/tour.ts';
import type { Sum } from './assemble.ts';
import { englishName } from './countries.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { InstitutionRow } from './curated.ts';

/** What a build tells a person about an atlas. */
export interface Report {
  readonly sum: Sum;
  readonly institutions: number;
  readonly places: number;
  /** Names and numbers of agreements, most first. */
  readonly countries: readonly (readonly [name: string, count: number])[];
  /** In the order of the domain's categories. */
  readonly categories: readonly (readonly [category: string, count: number])[];
  readonly geocodes: readonly (readonly [geocode: string, count: number])[];
  /** How much is known about the institutions. */
  readonly coverage: Coverage;
  /** Agreements with at least one correction. */
  readonly corrected: readonly Agreement[];
  /** Names of tours, and how many steps each has. */
  readonly tours: readonly (readonly [id: string, steps: number])[];
}

/** Counts an atlas. Countries are those that the list names. */
export function reportOn(
  atlas: Atlas,
  sum: Sum,
  {
    institutions,
    tours,
  }: { readonly institutions: readonly InstitutionRow[]; readonly tours: readonly Tour[] },
): Report {
  const { agreements } = atlas;
  const byCategory = new Map(count(agreements, (agreement) => agreement.category));
  return {
    sum,
    institutions: atlas.institutions.length,
    places: atlas.places.length,
    countries: count(agreements, (agreement) => englishName(agreement.countryListed)),
    categories: categories.map((category) => [category, byCategory.get(category) ?? 0]),
    geocodes: count(agreements, (agreement) => agreement.geocode),
    coverage: coverageOf(institutions),
    corrected: agreements.filter((agreement) => agreement.corrections.length > 0),
    tours: tours.map(({ id, steps }) => [id, steps.length]),
  };
}

/** "380 rows in = 380 agreements out + 0 reported" */
export function formatSum({ rowsIn, agreementsOut, rowsReported }: Sum): string {
  return `${rowsIn} rows in = ${agreementsOut} agreements out + ${rowsReported} reported`;
}

/** The whole report as text for a terminal. */
export function formatReport(report: Report): string {
  const corrections = report.corrected.flatMap((agreement) =>
    agreement.corrections.map(
      ({ field, listed, meant, reason }) =>
        `  line ${agreement.sourceLine}, ${field}: “${listed}” → “${meant}” (${reason.en})`,
    ),
  );
  return [
    formatSum(report.sum),
    `${report.institutions} institutions in ${report.places} places, ${report.countries.length} countries as listed`,
    '',
    'By category',
    ...table(report.categories),
    '',
    'By country as listed',
    ...table(report.countries),
    '',
    'By way to the place',
    ...table(report.geocodes),
    '',
    'About the institutions',
    ...table(report.coverage.counts),
    ...report.coverage.empty.map(
      ({ country, name, note }) => `        ${country}, “${name}”${note === '' ? '' : `: ${note}`}`,
    ),
    '',
    'Steps of tours',
    ...table(report.tours),
    '',
    `${corrections.length} corrections applied`,
    ...corrections,
  ].join('\n');
}

function table(rows: readonly (readonly [string, number])[]): string[] {
  return rows.map(([name, number]) => `  ${String(number).padStart(4)}  ${name}`);
}

/** How often each name comes up: most first, names in alphabetical order within ties. */
function count(
  agreements: readonly Agreement[],
  nameOf: (agreement: Agreement) => string,
): [string, number][] {
  const counts = new Map<string, number>();
  for (const agreement of agreements) {
    const name = nameOf(agreement);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'));
}
