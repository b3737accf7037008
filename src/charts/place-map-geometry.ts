import {
  type GeoPermissibleObjects,
  geoAzimuthalEqualArea,
  geoCircle,
  geoDistance,
  geoGraticule10,
  geoInterpolate,
  geoPath,
} from 'd3-geo';
import type { LonLat } from '../model/atlas.ts';
import type { Outlines } from './outlines.ts';

/** The drawing's width and height. */
export const frame = { width: 336, height: 184 } as const;
/** Room for a label at each side of a point, in units of the drawing. */
const margin = { x: 26, y: 34 } as const;
/** The least that is shown round the middle, in degrees: outlines at 1:110m are too coarse for less. */
const leastReach = 7;

/** A small map as SVG path data. */
export interface PlaceMapPaths {
  readonly sphere: string;
  readonly graticule: string;
  /** Empty until there are outlines. */
  readonly land: string;
  readonly coast: string;
  readonly borders: string;
  /** The shortest ways from home to each place. */
  readonly ways: string;
  readonly home: Spot;
  readonly places: readonly Spot[];
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Whether its label finds room above it, rather than below. */
  readonly isUpper: boolean;
}

/**
 * Draws home and an institution's places on a map that is made for them: equal-area, round the middle of the way, so
 * that the shortest way is nearly a straight line, whatever poles and antimeridians it crosses.
 *
 * @param places one at least; the first is the one that the map is turned to
 */
export function placeMapPaths(
  home: LonLat,
  places: readonly LonLat[],
  outlines: Outlines | null,
): PlaceMapPaths {
  const [first = home] = places;
  const middle = geoInterpolate([...home], [...first])(0.5);
  const reach = Math.max(leastReach, (geoDistance([...home], [...first]) * 90) / Math.PI);
  const { width, height } = frame;
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .precision(0.3)
    .fitExtent(
      [
        [margin.x, margin.y],
        [width - margin.x, height - margin.y],
      ],
      reach > leastReach
        ? { type: 'MultiPoint', coordinates: [home, ...places].map((point) => [...point]) }
        : geoCircle().center(middle).radius(leastReach)(),
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const path = geoPath(projection).digits(1);
  const draw = (object: GeoPermissibleObjects | undefined) => (object && path(object)) ?? '';
  const pointOf = (lonLat: LonLat) => projection([...lonLat]) ?? [0, 0];
  const [homePoint, points] = [pointOf(home), places.map(pointOf)];
  const homeIsUpper = homePoint[1] < pointOf(first)[1];
  const spot = ([x, y]: [number, number], isUpper: boolean): Spot => ({ x: round(x), y: round(y), isUpper });
  return {
    sphere: draw({ type: 'Sphere' }),
    graticule: draw(geoGraticule10()),
    land: draw(outlines?.land),
    coast: draw(outlines?.coast),
    borders: draw(outlines?.borders),
    ways: draw({
      type: 'MultiLineString',
      coordinates: places.map((place) => [[...home], [...place]]),
    }),
    home: spot(homePoint, homeIsUpper),
    places: points.map((point) => spot(point, !homeIsUpper)),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
