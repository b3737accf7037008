import { useMemo } from 'react';
import type { LonLat } from '../model/atlas.ts';
import { homeStar } from './home-star.ts';
import type { Outlines } from './outlines.ts';
import { frame, placeMapPaths } from './place-map-geometry.ts';
import './place-map.css';

/** A point and its name in the reader's language. */
interface NamedPoint {
  readonly name: string;
  readonly lonLat: LonLat;
}

interface PlaceMapProps {
  readonly home: NamedPoint;
  /** One at least; the first is named on the map. */
  readonly places: readonly NamedPoint[];
  /** Null until they have come: sea, ways and points stand without them. */
  readonly outlines: Outlines | null;
  /** What the map shows, in words. */
  readonly label: string;
}

/** A small map of where an institution is, with the shortest way from home to it. */
export function PlaceMap({ home, places, outlines, label }: PlaceMapProps) {
  const paths = useMemo(
    () =>
      placeMapPaths(
        home.lonLat,
        places.map(({ lonLat }) => lonLat),
        outlines,
      ),
    [home, places, outlines],
  );
  const { width, height } = frame;
  const [first] = paths.places;
  return (
    <div className="place-map" role="img" aria-label={label}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path className="place-map-sea" d={paths.sphere} />
        <path className="place-map-graticule" d={paths.graticule} />
        <path className="place-map-land" d={paths.land} />
        <path className="place-map-border" d={paths.borders} />
        <path className="place-map-coast" d={paths.coast} />
        <path className="place-map-way" d={paths.ways} />
        <path
          className="place-map-home"
          d={homeStar}
          transform={`translate(${paths.home.x} ${paths.home.y})`}
        />
        {paths.places.map(({ x, y }, index) => (
          <circle key={places[index]?.name} className="place-map-place" cx={x} cy={y} r="5" />
        ))}
      </svg>
      <Label spot={paths.home} text={home.name} />
      {first && <Label spot={first} text={places[0]?.name ?? ''} />}
    </div>
  );
}

interface LabelProps {
  readonly spot: { readonly x: number; readonly y: number; readonly isUpper: boolean };
  readonly text: string;
}

/** HTML, so that its size is the reader's, whatever the drawing's; never beyond the frame's sides. */
function Label({ spot: { x, y, isUpper }, text }: LabelProps) {
  const [left, top] = [x / frame.width, y / frame.height].map((share) => `${(share * 100).toFixed(1)}%`);
  return (
    <span
      className="place-map-label"
      data-upper={isUpper ? '' : undefined}
      aria-hidden="true"
      style={{ left, top, translate: `-${left} ${isUpper ? 'calc(-100% - 0.6rem)' : '0.6rem'}` }}
    >
      {text}
    </span>
  );
}
