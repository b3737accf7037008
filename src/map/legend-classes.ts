import type { Choropleth } from './shading.ts';

/** One class of a shading: its colour, and the least and the greatest number in it. */
export interface LegendClass {
  readonly colour: string;
  readonly from: number;
  /** Counts: included. Shares: where the next class begins. */
  readonly to: number;
}

/** The classes of a shading, least first; none when nothing is shaded. */
export function legendClasses({
  scale,
  largest,
  isShare,
}: Pick<Choropleth, 'scale' | 'largest' | 'isShare'>): readonly LegendClass[] {
  if (largest === 0) return [];
  return scale.range().map((colour) => {
    const [from, next] = scale.invertExtent(colour);
    if (isShare) return { colour, from: from ?? 0, to: next ?? 1 };
    return { colour, from: from ?? 1, to: next === undefined ? largest : next - 1 };
  });
}
