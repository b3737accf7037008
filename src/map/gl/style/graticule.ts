import type { Feature, MultiLineString, Position } from 'geojson';

const step = 10;
/** Meridians end here, so that they do not crowd at the poles. */
const end = 80;

function range(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.round((to - from) / by) + 1 }, (_, index) => from + index * by);
}

/** Meridians and parallels every ten degrees, each cut into edges of ten degrees. */
export function graticule(): Feature<MultiLineString> {
  const meridians = range(-180, 180 - step, step).map((lon) =>
    range(-end, end, step).map((lat): Position => [lon, lat]),
  );
  const parallels = range(-end, end, step).map((lat) =>
    range(-180, 180, step).map((lon): Position => [lon, lat]),
  );
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: [...meridians, ...parallels] },
  };
}
