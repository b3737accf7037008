import { geoMercator, geoOrthographic, geoPath } from 'd3-geo';
import type { Outlines } from '../../charts/outlines.ts';
import type { PlaceAggregate } from '../../model/aggregate.ts';
import { type Category, categories, type LonLat } from '../../model/atlas.ts';
import type { Camera, Projection } from '../../model/camera.ts';

/** The drawing's width and height: a screen of 1920 × 1080, a tenth as large. */
export const frame = { width: 192, height: 108 } as const;
/** What words cover of it at the left. */
export const wordsWidth = 67.2;
/** The screen's pixels for one of the drawing's. */
const scale = 10;
/** The world at zoom 0, in CSS pixels, as MapLibre has it. */
const worldSize = 512;

interface PictureDot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of most of its agreements. */
  readonly category: Category;
}

/** A step's map as SVG path data. */
export interface PicturePaths {
  /** The globe's disc; empty on a flat map, which is sea all over. */
  readonly sphere: string;
  /** Empty until there are outlines. */
  readonly land: string;
  readonly borders: string;
  /** Ways from home to the places; empty where the step has none. */
  readonly arcs: string;
  /** Largest first. */
  readonly dots: readonly PictureDot[];
}

/** Draws a small map as a step's camera sees it. @param home from where arcs lead; null for none */
export function picturePaths(
  camera: Camera,
  projection: Projection,
  places: readonly PlaceAggregate[],
  home: LonLat | null,
  outlines: Outlines | null,
): PicturePaths {
  const project = projectionOf(camera, projection);
  const path = geoPath(project).digits(1);
  const isSeen = ({ place }: PlaceAggregate) =>
    path({ type: 'Point', coordinates: [...place.lonLat] }) !== null;
  const dots = places
    .filter(isSeen)
    .toSorted((one, other) => other.total - one.total)
    .flatMap(({ place, total, counts }): PictureDot[] => {
      const point = project([...place.lonLat]);
      if (!point) return [];
      const most = Math.max(...categories.map((category) => counts[category]));
      return [
        {
          key: place.key,
          x: Math.round(point[0] * 10) / 10,
          y: Math.round(point[1] * 10) / 10,
          radius: Math.round(10 * Math.sqrt(0.8 + 0.35 * total)) / 10,
          category: categories.find((category) => counts[category] === most) ?? categories[0],
        },
      ];
    });
  return {
    sphere: projection === 'globe' ? (path({ type: 'Sphere' }) ?? '') : '',
    land: (outlines && path(outlines.land)) ?? '',
    borders: (outlines && path(outlines.borders)) ?? '',
    arcs:
      (home &&
        path({
          type: 'MultiLineString',
          coordinates: places.map(({ place }) => [[...home], [...place.lonLat]]),
        })) ??
      '',
    dots,
  };
}

/** A globe of radius r has the zoom log2(2π r cos φ / 512) at latitude φ, as in MapLibre. */
function projectionOf({ center, zoom }: Camera, projection: Projection) {
  const [lon, lat] = center;
  const middle: [number, number] = [(wordsWidth + frame.width) / 2, frame.height / 2];
  const radius = (worldSize * 2 ** zoom) / (2 * Math.PI) / scale;
  if (projection === 'globe') {
    return geoOrthographic()
      .rotate([-lon, -lat])
      .scale(radius / Math.cos((lat * Math.PI) / 180))
      .translate(middle);
  }
  const flat = geoMercator().rotate([-lon, 0]).scale(radius).translate([0, 0]);
  const [, y = 0] = flat([lon, lat]) ?? [];
  return flat.translate([middle[0], middle[1] - y]).clipExtent([
    [-2, -2],
    [frame.width + 2, frame.height + 2],
  ]);
}
