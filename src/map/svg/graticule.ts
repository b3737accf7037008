import { geoGraticule } from 'd3-geo';
import { toWorld } from '../mercator.ts';
import { emptySheet, type Points, type Sheet } from './sheet.ts';

const extent = 16384;
/** Meridians end here, so that they do not crowd at the poles: as in MapLibre's hand. */
const end = 80;

/** Lines every ten degrees. */
export const graticuleSheet: Sheet = { ...emptySheet({ z: 0, x: 0, y: 0 }), extent };

export const graticuleLines: readonly Points[] = geoGraticule()
  .extent([
    [-180, -end - 0.1],
    [180, end + 0.1],
  ])
  .lines()
  .map(({ coordinates }) =>
    Float64Array.from(
      coordinates.flatMap(([lon = 0, lat = 0]) => toWorld([lon, lat]).map((part) => part * extent)),
    ),
  );
