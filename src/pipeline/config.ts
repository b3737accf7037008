import { z } from 'zod';
import { locales } from '../model/atlas.ts';
import { rendererChoices } from '../model/renderer.ts';
import { fiveDecimals, inEachLanguage, text } from '../model/schema-pieces.ts';
import { type ReadJson, readJson } from './json-file.ts';
import type { TextFile } from './problem.ts';

const licence = z.strictObject({
  name: text.describe('Identifier by SPDX or the Open Definition, such as CC-BY-4.0.'),
  title: text,
  path: z.url('a web address').describe('Where the licence can be read.'),
});

const source = z.strictObject({
  title: text,
  path: z.url('a web address').optional().describe('Where the source is found.'),
});

const network = z.strictObject({
  name: text.describe('The name of the network as the page shows it.'),
  spellings: z.array(text).min(1).describe("Every way in which the list's titles write it."),
});

/** Whether this machine's copy of the IANA time zone database has it. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
}

const streetSource = {
  attribution: z
    .strictObject({ text, path: z.url('a web address').describe('Where its licence can be read.') })
    .describe('Whose data it is, as its licence asks to be told.'),
};

const streets = z
  .union(
    [
      z.strictObject({
        style: z.url('a web address').describe('Address of a MapLibre style (JSON).'),
        ...streetSource,
      }),
      z.strictObject({
        pmtiles: z
          .url('a web address')
          .describe("Address of a PMTiles archive with vector tiles in Protomaps' basemap schema."),
        ...streetSource,
      }),
    ],
    'either "style" or "pmtiles", each a web address, and "attribution" with "text" and "path"',
  )
  .describe('Street-level detail from elsewhere, for readers who are online; the built-in map always stays.');

/** The address of a folder on the web: pages stand below it. */
export const siteAddress = z
  .string()
  .regex(
    /^https?:\/\/[^\s?#]+\/$/,
    'a web address that ends with a slash, such as https://atlas.example.edu/',
  )
  .refine((address) => URL.canParse(address), 'a web address');

/** Minutes from midnight. */
const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day such as 21:30')
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

const kiosk = z
  .strictObject({
    idleSeconds: z
      .int()
      .min(10)
      .max(3600)
      .default(75)
      .describe('Silence after which the countdown begins, in seconds.'),
    countdownSeconds: z
      .int()
      .min(5)
      .max(120)
      .default(20)
      .describe(
        'How long the countdown warns before all returns to the start, in seconds; 20 at least give everybody time to answer (WCAG 2.2, 2.2.1).',
      ),
    stopSeconds: z
      .int()
      .min(4)
      .max(120)
      .default(9)
      .describe('How long the wandering atlas stays at a country, in seconds.'),
    tour: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in capitals, such as ES'))
      .default([])
      .describe('The countries it wanders to, by their codes, in this order; empty: it chooses by itself.'),
    pin: z
      .string()
      .regex(/^\d{4,8}$/, 'four to eight digits')
      .default('2580')
      .describe(
        "What opens the staff's panel. No secret: it stands in the published page, and keeps fingers out.",
      ),
    dim: z
      .strictObject({
        from: timeOfDay,
        to: timeOfDay,
        brightness: z.number().min(0.1).max(1).default(0.4),
      })
      .optional()
      .describe("When the screen is dimmed, by the machine's clock, and to which share of its brightness."),
    sleep: z
      .strictObject({ from: timeOfDay, to: timeOfDay })
      .optional()
      .describe("When the screen sleeps, by the machine's clock; a touch wakes it."),
  })
  .describe('An unattended screen (?mode=kiosk).');

/** atlas.config.json, everything about an atlas that is no table. */
const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: inEachLanguage.describe('The title of the atlas.'),
    subtitle: inEachLanguage,
    address: siteAddress
      .optional()
      .describe(
        'Where the atlas is published, for search engines and previews of links. The environment variable ATLAS_ADDRESS says it for one build.',
      ),
    home: z
      .strictObject({
        institution: text.describe('The institution whose agreements these are.'),
        city: inEachLanguage,
        country: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in capitals, such as FR'),
        lonLat: z
          .tuple([fiveDecimals.min(-180).max(180), fiveDecimals.min(-90).max(90)])
          .describe('Longitude, then latitude: WGS 84, decimal degrees.'),
        timeZone: z
          .string()
          .refine(isTimeZone, "a time zone's name in the IANA database, such as Europe/Paris")
          .optional()
          .describe("Its time zone by the IANA database: partners' local times are compared with it."),
      })
      .describe('Where the atlas is at home.'),
    languages: z
      .array(z.enum(locales))
      .min(1)
      .describe('The languages offered, in the order of the control.'),
    defaultLanguage: z
      .enum(locales)
      .describe('The language for a reader whose browser asks for none of these.'),
    listLanguage: z
      .strictObject({
        usual: text.describe(
          'The language of titles, types and other spellings of institutions, by its BCP 47 tag.',
        ),
        others: z
          .record(z.string(), z.array(text).min(1))
          .describe(
            'By language, the titles, types and other spellings of institutions that are in another one, as listed.',
          ),
      })
      .describe('In which languages the list is written, for screen readers.'),
    streets: streets.optional(),
    renderer: z
      .enum(rendererChoices)
      .default('auto')
      .describe(
        'Who draws the map when the link does not say: gl (MapLibre), svg (d3-geo), or auto, the quicker one that works.',
      ),
    kiosk: kiosk.prefault({}),
    listDate: z.iso
      .date('a date such as 2026-09-01')
      .optional()
      .describe('When the list was published or last brought up to date, as its source says.'),
    networks: z.array(network).describe('Networks of universities that titles of agreements name.'),
    licences: z.array(licence).min(1).describe('Licences of the open data.'),
    sources: z.array(source).min(1).describe('Sources of the open data.'),
  })
  .describe('Configuration of an Accord Atlas.');

export type ConfigFile = z.output<typeof configSchema>;

/** The JSON Schema of atlas.config.json (draft 2020-12), as text with a line break at the end. */
export function configJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(configSchema, { io: 'input' }), null, 2)}\n`;
}

/** Reads and checks the configuration. */
export function readConfig(file: TextFile): ReadJson<ConfigFile> {
  return readJson(file, configSchema, 'atlas.config.schema.json');
}
