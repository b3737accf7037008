/** Widths and fading of lines by zoom, in both hands. */

/** Pairs of zoom and value, in between linear, beyond the ends constant. */
export type Ramp = readonly (readonly [zoom: number, value: number])[];

/** A ramp's value at a zoom. */
export function along(ramp: Ramp, zoom: number): number {
  const next = ramp.findIndex(([at]) => at > zoom);
  if (next === 0) return ramp[0]?.[1] ?? 0;
  const [from, to] = [ramp.at(next === -1 ? -1 : next - 1), ramp.at(next)];
  if (!from || !to || next === -1) return from?.[1] ?? 0;
  return from[1] + ((to[1] - from[1]) * (zoom - from[0])) / (to[0] - from[0]);
}

/** Widths in CSS pixels. */
export const widths = {
  border: [
    [1, 0.6],
    [5, 1],
    [9, 1.6],
  ],
  coast: [
    [1, 0.5],
    [5, 0.9],
    [9, 1.4],
  ],
  river: [
    [3, 0.5],
    [7, 1.6],
  ],
  selected: [
    [1, 0.9],
    [5, 1.5],
    [9, 2],
  ],
  casing: [
    [1, 4],
    [5, 5],
    [9, 6],
  ],
} as const satisfies Record<string, Ramp>;

/** Over shades, which the selected country keeps, its outline must tell alone. */
export const shadedWidths = {
  ...widths,
  selected: [
    [1, 1.8],
    [5, 2.4],
    [9, 3],
  ],
} as const;

/**
 * Opacities from 0 to 1. Natural Earth's 1:50m waters are quantised to 4 km: nearer than zoom 7 they would look like
 * stairs, so they fade.
 */
export const opacities = {
  graticule: [
    [5, 1],
    [7, 0],
  ],
  river: [
    [3, 0],
    [3.6, 1],
    [7, 1],
    [9, 0],
  ],
  lake: [
    [7, 1],
    [9, 0],
  ],
} as const satisfies Record<string, Ramp>;
