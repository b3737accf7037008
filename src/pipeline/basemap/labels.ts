import type { Position } from 'geojson';
import polylabel from 'polylabel';
import type { CountryCode, LonLat } from '../../model/atlas.ts';
import type { Bounds } from '../../model/camera.ts';
import type { CountryFeature } from './countries.ts';
import { inRing } from './geometry.ts';

/** Where a country's name stands, and where the country is. */
export interface CountryLabel {
  readonly country: CountryCode;
  /** Inside the country's largest polygon. */
  readonly lonLat: LonLat;
  /** Box round the country's main parts: what to fly to. No far islands, and no wrap over the antimeridian. */
  readonly bounds: Bounds;
  /** Zoom from which the country is large enough for its name. */
  readonly minimumZoom: number;
}

/** Width in CSS pixels from which a country takes a name. */
const widthForName = 44;
/** Width of the world at zoom 0 in CSS pixels, as in MapLibre. */
const worldSize = 512;
/** A part belongs to a country's main body when it has at least this share of the largest part's area. */
const mainShare = 0.15;

/** Unit square of Web Mercator (EPSG:3857), y southward. Latitudes beyond its end are taken as its end. */
function toUnitSquare([lon = 0, lat = 0]: Position): [number, number] {
  const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, lat)) * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function fromUnitSquare([x = 0, y = 0]: readonly number[]): LonLat {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [round((x - 0.5) * 360), round(lat)];
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

function boundsOf(flat: readonly Position[]): Bounds {
  const xs = flat.map(([x = 0]) => x);
  const ys = flat.map(([, y = 0]) => y);
  const [west, north] = fromUnitSquare([Math.min(...xs), Math.min(...ys)]);
  const [east, south] = fromUnitSquare([Math.max(...xs), Math.max(...ys)]);
  return [west, south, east, north];
}

/** Area of a flat ring: half the sum of cross products (shoelace formula). */
function areaOf(ring: readonly Position[]): number {
  const twice = ring.reduce((sum, [ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + ax * by - bx * ay;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Middle of gravity of a flat ring, https://en.wikipedia.org/wiki/Centroid#Of_a_polygon */
function centroidOf(ring: readonly Position[]): [number, number] {
  let [x, y, twice] = [0, 0, 0];
  ring.forEach(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    twice += cross;
  });
  return [x / (3 * twice), y / (3 * twice)];
}

/** How far inside the ring a point lies, in the ring's units. */
function depthIn([x = 0, y = 0]: readonly number[], ring: readonly Position[]): number {
  const nearest = Math.min(...ring.map(([a = 0, b = 0]) => Math.hypot(a - x, b - y)));
  return inRing([x, y], ring) ? nearest : 0;
}

/**
 * What a map needs to know of each country: its name stands at the centroid of its largest polygon where that lies well inside, else at the pole of
 * inaccessibility (polylabel), so that a bent country's name stands on its own ground.
 */
export function labelsOf(countries: readonly CountryFeature[]): CountryLabel[] {
  const parts = new Map<CountryCode, { readonly flat: Position[][]; readonly area: number }[]>();
  for (const { properties, geometry } of countries) {
    for (const rings of geometry.coordinates) {
      const flat = rings.map((ring) => ring.map(toUnitSquare));
      const part = { flat, area: areaOf(flat[0] ?? []) };
      if (properties.country) parts.set(properties.country, [...(parts.get(properties.country) ?? []), part]);
    }
  }
  return [...parts].flatMap(([country, unsorted]) => {
    const sorted = unsorted.toSorted((one, other) => other.area - one.area);
    const [largest] = sorted;
    if (!largest) return [];
    const { flat, area } = largest;
    const exterior = flat[0] ?? [];
    const main = sorted.filter((part) => part.area >= mainShare * area).flatMap((part) => part.flat[0] ?? []);
    const side = Math.sqrt(area);
    const deepest = polylabel(flat as [number, number][][], side / 50);
    const centroid = centroidOf(exterior);
    const central = depthIn(centroid, exterior) > 0.6 * depthIn(deepest, exterior);
    const minimumZoom = Math.max(0, Math.log2(widthForName / (side * worldSize)));
    return {
      country,
      bounds: boundsOf(main),
      lonLat: fromUnitSquare(central ? centroid : deepest),
      minimumZoom: Math.min(9, Math.round(minimumZoom * 10) / 10),
    };
  });
}
