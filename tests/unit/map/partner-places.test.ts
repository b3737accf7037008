import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toWorld, worldSize } from '../../../src/map/mercator.ts';
import { placePoints } from '../../../src/map/partner-places.ts';
import type { LonLat, Place } from '../../../src/model/atlas.ts';

function placeAt(lonLat: LonLat, position: number): Place {
  const key = `place-${position}`;
  return { key, geonamesId: null, country: 'FR', lonLat, name: { fr: key, en: key } };
}

test('a place is named from the zoom at which no other is within 30 pixels', () => {
  const lonLat = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(lonLat, { minLength: 1, maxLength: 40 }), (spots) => {
      const world = spots.map(toWorld);
      const { features } = placePoints(spots.map(placeAt), 'en');
      features.forEach(({ properties }, position) => {
        const [x, y] = world[position] ?? [0, 0];
        const others = world.filter((_, other) => other !== position);
        const nearest = Math.min(1, ...others.map(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y)));
        const zoom = Math.max(2.5, Math.min(9, Math.log2(30 / (nearest * worldSize))));
        expect(properties?.fromZoom).toBeCloseTo(zoom, 0.9);
      });
    }),
  );
});
