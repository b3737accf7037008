import { z } from 'zod';
import {
  type Agreement,
  type AtlasConfig,
  categories,
  geocodes,
  type Place,
  programmes,
} from '../model/atlas.ts';
import { countryCodes, englishName } from './countries.ts';
import type { InstitutionRow, PlaceRow } from './curated.ts';
import { coastTolerance, type Outlines } from './outlines.ts';
import { type Location, type Problem, quoted } from './problem.ts';

const countryCode = z
  .string()
  .refine((code) => countryCodes.has(code), { error: 'an alpha-2 code of ISO 3166-1' });
const text = z.string().min(1, 'some text');
const isFiveDecimals = (value: number) => Number(value.toFixed(5)) === value;
const coordinate = (limit: number) =>
  z
    .number()
    .min(-limit, `at least -${limit} degrees`)
    .max(limit, `at most ${limit} degrees`)
    .refine(isFiveDecimals, { error: 'five decimals at most' });

const placeSchema = z.object({
  key: text,
  geonamesId: z.int().positive().nullable(),
  country: countryCode,
  lonLat: z.tuple([coordinate(180), coordinate(90)]),
  name: z.object({ fr: text, en: text }),
});

const institutionSchema = z.object({
  key: text,
  name: text,
  language: text.nullable(),
  homepage: text.nullable(),
  erasmusCode: text.nullable(),
  countryListed: countryCode,
});

const agreementSchema = z.object({
  sourceLine: z.int().positive(),
  source: z.object({
    country: text,
    institution: text,
    city: z.string(),
    title: z.string(),
    type: text,
  }),
  institution: institutionSchema,
  place: placeSchema,
  otherCities: z.array(text),
  countryListed: countryCode,
  geocode: z.enum(geocodes),
  category: z.enum(categories),
  programme: z.enum(programmes).nullable(),
  doubleDegree: z.boolean(),
  network: text.nullable(),
  studentExchange: z.boolean(),
  corrections: z.array(
    z.object({
      field: text,
      listed: z.string(),
      meant: z.string(),
      reason: z.object({ en: text, fr: text.nullable() }),
    }),
  ),
});

/** Problems of an agreement as a record: whatever is not in the domain's words. */
export function checkAgreement(agreement: Agreement, location: Location): Problem[] {
  const result = agreementSchema.safeParse(agreement);
  return (result.error?.issues ?? []).map((issue) => ({
    ...location,
    found: `a wrong value at ${quoted(issue.path.join('.'))}`,
    expected: issue.message,
    mend: 'correct the row, or the curated tables that speak of it',
  }));
}

/** Codes of countries in the curated tables that ISO does not know. */
export function checkCountryCodes(
  institutions: readonly InstitutionRow[],
  places: readonly PlaceRow[],
): Problem[] {
  const unknown = (code: string, location: Location): Problem[] =>
    countryCodes.has(code)
      ? []
      : [
          {
            ...location,
            found: `the country ${quoted(code)}`,
            expected: 'an alpha-2 code of ISO 3166-1, such as GB for the United Kingdom',
            mend: 'correct the code',
          },
        ];
  return [
    ...institutions.flatMap(({ value, at }) => unknown(value.country, at('country'))),
    ...places.flatMap(({ value, at }) => [
      ...unknown(value.country, at('country')),
      ...value.country_listed.flatMap((code) => unknown(code, at('country_listed'))),
    ]),
  ];
}

/** A place that lies farther than {@link coastTolerance} outside its country's outline. */
export function checkGround(
  place: Pick<Place, 'country' | 'lonLat'>,
  outlines: Outlines,
  at: Location,
): Problem[] {
  const distance = outlines.distance(place.country, place.lonLat);
  if (distance === null || distance <= coastTolerance) return [];
  return [
    {
      ...at,
      found: `[${place.lonLat.join(', ')}], ${Math.round(distance)} km outside ${englishName(place.country)}`,
      expected: `[lon, lat] inside its country, or at most ${coastTolerance} km outside its outline`,
      mend: 'correct lon and lat (are they in this order?), or the country',
    },
  ];
}

/** The configuration's home, checked as a place, and its languages as a set. */
export function checkConfig(
  config: Pick<AtlasConfig, 'home' | 'languages' | 'defaultLanguage'>,
  outlines: Outlines,
  at: Location,
): Problem[] {
  const problems = checkGround(config.home, outlines, at);
  if (!countryCodes.has(config.home.country)) {
    problems.push({
      ...at,
      found: `the country ${quoted(config.home.country)} of home`,
      expected: 'an alpha-2 code of ISO 3166-1',
      mend: 'correct the code',
    });
  }
  if (!config.languages.includes(config.defaultLanguage)) {
    problems.push({
      ...at,
      found: `the default language ${quoted(config.defaultLanguage)}`,
      expected: `one of the languages ${config.languages.join(', ')}`,
      mend: 'correct one of the two',
    });
  }
  return problems;
}
