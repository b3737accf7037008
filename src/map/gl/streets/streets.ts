import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';

/** Detail of streets to be put over the built-in basemap: a part of a style. */
export interface Streets {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** From bottom to top. Their names, and those of the sources, begin with {@link streetPrefix}. */
  readonly layers: readonly LayerSpecification[];
  /** Address of the icons that the layers use, if any. */
  readonly sprite?: string;
}

/** Parts of the atlas's own style never begin so. */
export const streetPrefix = 'street-';

/** Farther out than this zoom the built-in basemap says all there is to say, and nobody is asked for streets. */
export const streetsFrom = 7;

type Layout = Record<string, unknown>;

/**
 * Makes a part of another style fit to stand over ours: named apart, near zooms only, and its letters in our face, for
 * the atlas has no glyph server. Grounds are left out, so that our land shows wherever a tile fails to come.
 *
 * @param font of the letters, as MapLibre hands it to CSS
 */
export function overOurs(layers: readonly LayerSpecification[], font: string): LayerSpecification[] {
  return layers.flatMap((layer) => {
    if (layer.type === 'background' || !('source' in layer)) return [];
    if ((layer.maxzoom ?? Number.POSITIVE_INFINITY) <= streetsFrom) return [];
    const layout: Layout = { ...layer.layout };
    if ('text-field' in layout) layout['text-font'] = [font];
    return [
      {
        ...layer,
        id: streetPrefix + layer.id,
        source: streetPrefix + layer.source,
        minzoom: Math.max(streetsFrom, layer.minzoom ?? 0),
        layout,
      } as LayerSpecification,
    ];
  });
}
