import { z } from 'zod';
import { categories, programmes } from '../model/atlas.ts';
import { projections } from '../model/camera.ts';
import { type FacetChoices, facetNames, fixedValues, withChoice } from '../model/facets.ts';
import { mapLayers } from '../model/layer.ts';
import { regions } from '../model/region.ts';
import { stepCharts } from '../model/tour.ts';
import { fiveDecimals, inEachLanguage, text } from './config.ts';

const country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in capitals, such as ES');
const kept = <Value extends z.ZodType>(value: Value) =>
  z.array(value).min(1, 'one value at least').optional();

const facets = z
  .strictObject({
    category: kept(z.enum(categories, `one of ${categories.join(', ')}`)),
    programme: kept(z.enum(fixedValues.programme, `one of ${[...programmes, 'none'].join(', ')}`)),
    network: kept(text.describe('The name of a network, or none.')),
    doubleDegree: kept(z.enum(fixedValues.doubleDegree, 'yes or no')),
    studentExchange: kept(z.enum(fixedValues.studentExchange, 'yes or no')),
    region: kept(z.enum(regions, `one of ${regions.join(', ')}`)),
    country: kept(country),
  })
  .describe('What is kept of the list, by facet; a facet that is not named keeps all.')
  .transform((choices) =>
    facetNames.reduce<FacetChoices>((made, name) => withChoice(made, name, choices[name]), {}),
  );

const camera = z
  .strictObject({
    center: z
      .tuple([fiveDecimals.min(-180).max(180), fiveDecimals.min(-90).max(90)])
      .describe('Longitude, then latitude, of the middle of what the words leave free.'),
    zoom: z
      .number()
      .min(-2)
      .max(12)
      .describe('As in MapLibre, on a screen of 1920 × 1080; on another one it shows as much.'),
  })
  .describe('Where the map looks; without it, at all that the facets leave.');

/** A step's id, and a tour's: part of links and of names of files. */
export const tourId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const written = 'May hold live numbers such as {{agreements}} (docs/tours.md).';

const step = z.strictObject({
  id: z
    .string()
    .regex(tourId, 'small letters, digits and hyphens, such as double-degrees')
    .describe('Names the step in links.'),
  projection: z.enum(projections).default('mercator'),
  camera: camera.optional(),
  facets: facets.prefault({}),
  layer: z.enum(mapLayers, `one of ${mapLayers.join(', ')}`).default('markers'),
  reach: z.boolean().default(false).describe('Whether arcs lead from home to the partners.'),
  highlight: z
    .strictObject({
      countries: z.array(country).default([]),
      institutions: z
        .array(text)
        .default([])
        .describe('Keys, as links name them: br/universidade-de-sao-paulo.'),
    })
    .prefault({})
    .describe('What stands out on the map.'),
  chart: z.enum(stepCharts, `one of ${stepCharts.join(', ')}`).optional(),
  figure: inEachLanguage.optional().describe(`The great number. ${written}`),
  headline: inEachLanguage.describe(written),
  text: inEachLanguage
    .optional()
    .describe(`A few sentences; Markdown: **bold**, *italic*, lists. ${written}`),
  notes: inEachLanguage.optional().describe(`What the speaker alone sees. ${written}`),
  seconds: z
    .int()
    .min(3)
    .max(600)
    .default(12)
    .describe('How long the step stays when nobody turns the page.'),
});

/** A file of data/tours. */
export const tourSchema = z
  .strictObject({
    $schema: z.string().optional(),
    title: inEachLanguage.describe(`The title of the tour. ${written}`),
    steps: z.array(step).min(1, 'one step at least'),
  })
  .describe('A tour of the atlas, for a talk.');

export type TourFile = z.output<typeof tourSchema>;

/** The JSON Schema of a tour (draft 2020-12), as text with a line break at the end. */
export function tourJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(tourSchema, { io: 'input' }), null, 2)}\n`;
}
