/** Which names the map writes, and how: the same in both hands. Lengths in sizes of the letters but where it is said. */
import { enlargement } from '../charts/enlargement.ts';
import type { Ramp } from './strokes.ts';

/** Zooms, ascending, and the value that holds from each on. */
export type Steps = readonly [
  first: readonly [zoom: 0, value: number],
  ...rest: (readonly [number, number])[],
];

/** The least people that a city without agreements needs to be written. */
export const leastPopulation = {
  usual: [
    [0, 3_000_000],
    [4, 1_000_000],
    [5, 200_000],
    [6, 80_000],
    [7, 0],
  ],
  /** Those of the smallest states last. */
  capital: [
    [0, 1_000_000],
    [4, 100_000],
    [6, 0],
  ],
} as const satisfies Record<string, Steps>;

/** A capital comes before a city of so many times its people. */
export const capitalWeight = 3;

interface NameRules {
  /** Of the letters on a desk, in CSS pixels: see {@link lettersOf}. */
  readonly size: Ramp;
  /** Widest line. */
  readonly widest: number;
  readonly spacing: number;
  /** From the place to the name's edge, where the name stands beside it. */
  readonly distance: number;
  /** Kept free round the name, in CSS pixels. */
  readonly padding: Ramp;
  /** In CSS pixels. */
  readonly halo: number;
}

export const lineHeight = 1.1;

export const countryRules: NameRules & { readonly shadedHalo: number } = {
  size: [
    [1, 12],
    [5, 15],
    [8, 18],
  ],
  widest: 7,
  spacing: 0.04,
  distance: 1.1,
  padding: [[0, 6]],
  halo: 1.2,
  shadedHalo: 1.8,
};

/** Places with agreements. */
export const partnerRules: NameRules & { readonly from: number } = {
  from: 2,
  size: [
    [3, 12],
    [8, 14],
  ],
  widest: 8,
  spacing: 0,
  distance: 1.25,
  padding: [[0, 1]],
  halo: 1.4,
};

/** Cities without agreements. */
export const cityRules: NameRules & { readonly from: number } = {
  from: 3,
  size: [
    [3, 12],
    [8, 13],
  ],
  widest: 8,
  spacing: 0,
  distance: 0.4,
  padding: [
    [3, 8],
    [8, 3],
  ],
  halo: 1.2,
};

/** Radius of the dot of a city without agreements, in CSS pixels. */
export const dotRadius = 1.75;

/** Side of a marker's box as a share of the square round it: a little less, for its corners are free. */
export const markerBoxShare = 0.85;

/** Size of the letters on this screen, in CSS pixels. */
export function lettersOf({ size }: Pick<NameRules, 'size'>): Ramp {
  return size.map(([zoom, letters]) => [zoom, letters * enlargement()]);
}

/** The value that holds at a zoom. */
export function stepAt(steps: Steps, zoom: number): number {
  return steps.findLast(([from]) => from <= zoom)?.[1] ?? steps[0][1];
}
