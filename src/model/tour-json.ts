import { facetNames } from './facets.ts';
import type { Highlight, Tour, TourStep } from './tour.ts';

/** Where an editor finds the schema, from data/tours. */
const schema = '../../tour.schema.json';

/** A tour as a file of data/tours, to be read by tour-file.ts: what has its usual value is left out. */
export function tourJson({ title, steps }: Pick<Tour, 'title' | 'steps'>): string {
  return `${JSON.stringify({ $schema: schema, title, steps: steps.map(stepJson) }, null, 2)}\n`;
}

function stepJson({ id, view, highlight, chart, seconds, ...words }: TourStep) {
  const { camera, projection, facets, layer, reach } = view;
  const kept = facetNames.flatMap((name) => (facets[name] ? [[name, facets[name]] as const] : []));
  return {
    id,
    projection: projection === 'mercator' ? undefined : projection,
    camera: camera ?? undefined,
    facets: kept.length > 0 ? Object.fromEntries(kept) : undefined,
    layer: layer === 'markers' ? undefined : layer,
    reach: reach || undefined,
    highlight: highlightJson(highlight),
    chart: chart ?? undefined,
    figure: words.figure ?? undefined,
    headline: words.headline,
    text: words.text ?? undefined,
    notes: words.notes ?? undefined,
    // Said though it be the usual: a speaker looks for it.
    seconds,
  };
}

function highlightJson({ countries, institutions }: Highlight) {
  if (countries.length + institutions.length === 0) return undefined;
  return {
    countries: countries.length > 0 ? countries : undefined,
    institutions: institutions.length > 0 ? institutions : undefined,
  };
}
