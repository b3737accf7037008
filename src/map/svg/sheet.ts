import type { CountryCode } from '../../model/atlas.ts';

/** A line or a ring: x, y, x, y … in units of its sheet, x eastward, y southward. */
export type Points = Float64Array<ArrayBuffer>;

/** A country's land, or a part of it. */
export interface Land {
  readonly country: CountryCode;
  /** Outer rings clockwise, holes against it, as vector tiles have them. */
  readonly rings: readonly Points[];
}

/** A piece of border or coast. */
export interface Edge {
  readonly points: Points;
  /** Whose outline it is part of. */
  readonly countries: readonly string[];
}

/** A city of the basemap. */
export interface City {
  readonly x: number;
  readonly y: number;
  /** GeoNames id. */
  readonly id: number | undefined;
  /** What the tile says of it. */
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

/** Address of a square of the Web Mercator world, as of a tile: zoom z cuts it into 2^z columns and rows. */
export interface SheetAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** The outlines of one square of the world, whoever they came from: a vector tile, or the world at 1:110m. */
export interface Sheet extends SheetAddress {
  /** Units across the square. */
  readonly extent: number;
  readonly lands: readonly Land[];
  readonly lakes: readonly Points[];
  readonly rivers: readonly Points[];
  readonly coast: readonly Edge[];
  readonly borders: readonly Edge[];
  readonly disputedBorders: readonly Edge[];
  readonly cities: readonly City[];
}

/** A sheet with nothing on it: open sea. */
export function emptySheet(address: SheetAddress): Sheet {
  return {
    ...address,
    extent: 4096,
    lands: [],
    lakes: [],
    rivers: [],
    coast: [],
    borders: [],
    disputedBorders: [],
    cities: [],
  };
}
