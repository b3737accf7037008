import { type Category, categories } from './atlas.ts';

/** What the map shows of countries: markers on places, or each country shaded by one number. */
export type MapLayer = 'markers' | 'agreements' | 'institutions' | `share-${Category}`;

/** All of them, in the order in which they are offered. */
export const mapLayers: readonly MapLayer[] = [
  'markers',
  'agreements',
  'institutions',
  ...categories.map((category) => `share-${category}` as const),
];

/** The category whose share a layer shows; null for the others. */
export function categoryOfLayer(layer: MapLayer): Category | null {
  return categories.find((category) => layer === `share-${category}`) ?? null;
}
