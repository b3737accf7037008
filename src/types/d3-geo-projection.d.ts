/** What the map uses of d3-geo-projection, which ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';

  interface GeoSatelliteProjection extends GeoProjection {
    /** Distance of the eye from the globe's middle, in radii. */
    distance(distance: number): this;
  }

  /** The globe as seen from a point in space. */
  export function geoSatellite(): GeoSatelliteProjection;
}
