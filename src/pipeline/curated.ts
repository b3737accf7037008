import { z } from 'zod';
import { categories, programmes } from '../model/atlas.ts';
import type { Explained } from '../model/glossary.ts';
import { listFields } from './read-list.ts';
import type { TableRow } from './tables.ts';

/** The parts of a cell that holds several values, parted by " | ". */
const several = z.string().transform((cell) =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const filled = (what: string) => z.string().min(1, what);
const emptyIsNull = z.string().transform((cell) => (cell === '' ? null : cell));
const alpha2 = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in capitals, such as FR');

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d*$|^$/, 'a whole number, or nothing')
  .transform((cell) => (cell === '' ? null : Number(cell)));

const degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}\.\d{5}$/, 'decimal degrees with five decimals, such as 5.71479')
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, `between -${limit} and ${limit} degrees`);

/** corrections.tsv: what the list says, what is meant, and why: in English, and in French where a person said it. */
export const correctionSchema = z.object({
  line: wholeNumber,
  country: filled('the country as listed'),
  institution: z.string(),
  field: z.enum(listFields, `one of ${listFields.join(', ')}`),
  listed: z.string(),
  meant: z.string(),
  reason: filled('a sentence that says the fact behind the correction, in English'),
  reason_fr: emptyIsNull,
});

/** institutions.tsv: one row a partner. What homepage and code must be like, check-institutions.ts knows. */
export const institutionSchema = z.object({
  country: alpha2,
  institution: filled("the institution's canonical name"),
  language: emptyIsNull.refine(
    (tag) => tag === null || isLanguageTag(tag),
    'a BCP 47 tag such as fr, or nothing',
  ),
  spellings: several,
  homepage: emptyIsNull,
  erasmus_code: emptyIsNull,
  confirmed_by: several,
  note: z.string(),
});

/** known-as.tsv: names of institutions that people use and the list does not. */
export const knownAsSchema = z.object({
  country: alpha2,
  institution: filled("the institution's canonical name, as in institutions.tsv"),
  known_as: filled('an acronym or another name'),
  reason: filled('a sentence that says who uses it, or where it comes from'),
});

/** What a row of glossary.tsv may explain; of networks, any name. */
const explainable: readonly string[] = [
  ...categories.map((category) => `category:${category}` satisfies Explained),
  ...programmes.map((programme) => `programme:${programme}` satisfies Explained),
  'double-degree' satisfies Explained,
  'student-exchange' satisfies Explained,
];

const languageTag = z.string().refine(isLanguageTag, 'a BCP 47 tag such as fr');

/** glossary.tsv: the words of the list and what they mean. */
export const glossarySchema = z
  .object({
    key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a key such as double-degree'),
    explains: several
      .refine(
        (all) => all.every((one) => explainable.includes(one) || /^network:./.test(one)),
        `nothing, or some of ${explainable.join(', ')}, network:<name>, “ | ” between`,
      )
      .transform((all) => all as Explained[]),
    words: several,
    language: z.union([z.literal(''), languageTag], 'a BCP 47 tag such as fr, or nothing'),
    term_fr: filled('the term in French'),
    term_en: filled('the term in English'),
    meaning_fr: filled('what it means, in French'),
    meaning_en: filled('what it means, in English'),
    student_fr: emptyIsNull,
    student_en: emptyIsNull,
    source: filled('the title of a source that says so'),
    source_language: languageTag,
    source_path: z.url({ protocol: /^https$/, error: 'an https address where the source can be read' }),
    note: z.string(),
  })
  .refine(({ student_fr, student_en }) => (student_fr === null) === (student_en === null), {
    path: ['student_en'],
    message: 'what it means for a student in both languages, or in neither',
  });

/** places.tsv, the geocode lock: one row a city or campus. Coordinates are WGS 84, decimal degrees. */
export const placeSchema = z
  .object({
    key: z.string().regex(/^[a-z]{2}\/[\p{Ll}\p{Lo}\p{N}-]+$/u, 'a key such as de/cologne'),
    geonames_id: wholeNumber,
    country: alpha2,
    country_listed: several.refine(
      (codes) => codes.length > 0 && codes.every((code) => /^[A-Z]{2}$/.test(code)),
      'one alpha-2 code or more, “ | ” between',
    ),
    listed_as: several.refine((cities) => cities.length > 0, 'one city as listed or more, “ | ” between'),
    lon: degrees(180),
    lat: degrees(90),
    name_en: filled('the English name'),
    name_fr: filled('the French name'),
    time_zone: z.string().refine(isTimeZone, 'an IANA time zone, such as Europe/Paris'),
    resolution: z.enum(['unique', 'reviewed'], 'unique or reviewed'),
    note: z.string(),
  })
  .refine((place) => place.resolution === 'unique' || place.note !== '', {
    path: ['note'],
    message: 'why this place was chosen (a reviewed place says so)',
  })
  .refine((place) => place.geonames_id !== null || place.note !== '', {
    path: ['note'],
    message: 'why there is no GeoNames id',
  });

export type CorrectionRow = TableRow<z.output<typeof correctionSchema>>;
export type InstitutionRow = TableRow<z.output<typeof institutionSchema>>;
export type KnownAsRow = TableRow<z.output<typeof knownAsSchema>>;
export type GlossaryRow = TableRow<z.output<typeof glossarySchema>>;
export type PlaceRow = TableRow<z.output<typeof placeSchema>>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** Zones have gone by several names (Asia/Calcutta, Asia/Kolkata): what JavaScript knows is good. */
function isTimeZone(zone: string): boolean {
  try {
    return zone.includes('/') && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}
