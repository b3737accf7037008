import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { overOurs, type Streets, streetPrefix } from './streets.ts';

/**
 * The part of a MapLibre style that can stand over the built-in basemap.
 *
 * @param address of the style: what it names relatively lies beside it
 * @throws TypeError when it is no style
 */
export function streetsOfStyle(style: StyleSpecification, address: string, font: string): Streets {
  if (style.version !== 8 || !Array.isArray(style.layers) || !style.sources) {
    throw new TypeError(`${address} is no MapLibre style of version 8`);
  }
  const sources = Object.entries(style.sources).map(([name, source]) => [
    streetPrefix + name,
    withWholeAddresses(source, address),
  ]);
  return {
    sources: Object.fromEntries(sources),
    layers: overOurs(style.layers, font),
    ...(typeof style.sprite === 'string' && { sprite: new URL(style.sprite, address).href }),
  };
}

/** A template's braces are not to be encoded. */
function whole(part: string, address: string): string {
  return decodeURI(new URL(part, address).href);
}

function withWholeAddresses(source: SourceSpecification, address: string): SourceSpecification {
  const changed = { ...source };
  if ('url' in changed && changed.url) changed.url = whole(changed.url, address);
  if ('tiles' in changed && changed.tiles) changed.tiles = changed.tiles.map((tile) => whole(tile, address));
  return changed;
}
