import type { PlaceAggregate } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import { largestPlacesFirst } from '../model/order.ts';
import type { Arc } from './hand.ts';

/** Widths of the thinnest and of the widest arc, in CSS pixels. */
const [thinnest, widest] = [0.9, 5];
/** Agreements of a place from which an arc grows no wider. */
const most = 20;

/** How wide the line to a place is: its square grows with the agreements. CSS pixels. */
function widthFor(agreements: number): number {
  return thinnest + (widest - thinnest) * Math.sqrt(Math.min(1, Math.max(0, agreements - 1) / (most - 1)));
}

/** One line from home to each place but home itself, most agreements first. */
export function arcsFrom(home: LonLat, places: readonly PlaceAggregate[]): readonly Arc[] {
  return places
    .filter(({ place }) => place.lonLat[0] !== home[0] || place.lonLat[1] !== home[1])
    .toSorted(largestPlacesFirst)
    .map(({ place, total }) => ({ key: place.key, from: home, to: place.lonLat, width: widthFor(total) }));
}
