import { z } from 'zod';
import { categories, programmes } from './atlas.ts';
import { projections } from './camera.ts';
import { type FacetChoices, facetNames, fixedValues, withChoice } from './facets.ts';
import { mapLayers } from './layer.ts';
import { regions } from './region.ts';
import { fiveDecimals, inEachLanguage, text } from './schema-pieces.ts';
import { stepCharts, type Tour, tourId, usualSeconds } from './tour.ts';

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
    .default(usualSeconds)
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

type TourFile = z.output<typeof tourSchema>;

/** The tour that a file holds. @param id the file's name */
export function tourOf(id: string, { title, steps }: TourFile): Tour {
  return {
    id,
    title,
    steps: steps.map(({ id: stepId, projection, camera, facets, layer, reach, ...step }) => ({
      id: stepId,
      view: { camera: camera ?? null, projection, facets, layer, reach },
      highlight: step.highlight,
      chart: step.chart ?? null,
      figure: step.figure ?? null,
      headline: step.headline,
      text: step.text ?? null,
      notes: step.notes ?? null,
      seconds: step.seconds,
    })),
  };
}
