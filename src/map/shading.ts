import { type ScaleThreshold, scaleThreshold } from 'd3-scale';
import type { CountryAggregate } from '../model/aggregate.ts';
import type { Agreement, CountryCode } from '../model/atlas.ts';
import { categoryOfLayer, type MapLayer } from '../model/layer.ts';
import type { Shading } from './hand.ts';

/** A number of each country, as colours and as what a legend says of them. */
export interface Choropleth {
  readonly shading: Shading;
  /** From a number to its colour; its domain holds the lower ends of all classes but the first. */
  readonly scale: ScaleThreshold<number, string>;
  /** Largest number that occurs. */
  readonly largest: number;
  /** Whether the numbers are shares from 0 to 1. */
  readonly isShare: boolean;
}

/** Classes of shares. */
const shareEnds: readonly number[] = [0.2, 0.4, 0.6, 0.8];

/**
 * Lower ends of the classes after the first, for counts from 1 to the largest: they grow by one factor, for most
 * countries have few agreements and few have many. Fewer classes where the numbers are small.
 */
export function countEnds(largest: number, classes: number): number[] {
  const ends = Array.from({ length: classes - 1 }, (_, index) =>
    Math.round(largest ** ((index + 1) / classes)),
  );
  return ends.map((end, index) => Math.max(end, index + 2)).filter((end) => end <= largest);
}

/**
 * Shades every country that has what the layer counts. Numbers go by the country as listed; an outline that the list
 * counts under another country (Hong Kong) has that one's colour.
 *
 * @param agreements those that are left
 * @param countries what those countries have
 * @param shades colours, least first
 * @returns null for the markers' layer
 */
export function choropleth(
  agreements: readonly Agreement[],
  countries: readonly CountryAggregate[],
  layer: MapLayer,
  shades: readonly string[],
): Choropleth | null {
  if (layer === 'markers') return null;
  const isShare = categoryOfLayer(layer) !== null;
  const values = new Map(countries.map((aggregate) => [aggregate.country, numberOf(aggregate, layer)]));
  const largest = Math.max(0, ...values.values());
  const ends = isShare ? shareEnds : countEnds(largest, shades.length);
  // With few classes, the colours still go from the lightest to the darkest.
  const used = shades.slice(shades.length - ends.length - 1);
  const scale = scaleThreshold<number, string>([...ends], used);
  const colours = new Map<CountryCode, string>();
  for (const [country, value] of values) if (value > 0) colours.set(country, scale(value));
  for (const { place, countryListed } of agreements) {
    const colour = colours.get(countryListed);
    if (colour && !values.has(place.country)) colours.set(place.country, colour);
  }
  return { shading: colours, scale, largest, isShare };
}

function numberOf({ counts, total, institutions }: CountryAggregate, layer: MapLayer): number {
  const category = categoryOfLayer(layer);
  if (category) return counts[category] / total;
  return layer === 'institutions' ? institutions : total;
}
