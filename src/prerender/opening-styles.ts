import { coveredBy } from '../app/layout.ts';
import { worldSize } from '../map/mercator.ts';
import { type MapPalette, palettes } from '../map/palette.ts';
import type { Locale } from '../model/atlas.ts';
import type { OpeningBox } from './opening-box.ts';
import { openingZooms } from './opening-markers.ts';

/** The world's width at a zoom, in CSS pixels; a hair less, as browsers lay out in 64ths of a pixel. */
function widthAt(zoom: number): string {
  return (worldSize * 2 ** zoom - 0.02).toFixed(2);
}

/**
 * The style rules that follow from list and palette; the others are in first-paint.css. A marker of the classes
 * `f3 t7` shows from `openingZooms[3]` to `openingZooms[7]`, both included: the width of the world tells the zoom.
 */
export function openingStyles(box: OpeningBox, languages: readonly Locale[]): string {
  const steps = openingZooms.flatMap((zoom, step) => [
    step > 0 ? `@container world (width<${widthAt(zoom)}px){.f${step}{display:none}}` : '',
    step > 0 ? `@container world (width>=${widthAt(zoom)}px){.t${step - 1}{display:none}}` : '',
  ]);
  return [
    `#first-paint{--middle-x:${box.middleX};--middle-y:${box.middleY};`,
    `--box-width:${box.width};--box-height:${box.height};${colours(palettes.light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]) #first-paint{${colours(palettes.dark)}}}`,
    `@media (prefers-contrast:more){:root:not([data-theme]) #first-paint{${colours(palettes.contrast)}}}`,
    `:root[data-theme=dark] #first-paint{${colours(palettes.dark)}}`,
    `:root[data-theme=contrast] #first-paint{${colours(palettes.contrast)}}`,
    ...languages.map(
      (locale) => `:root:not([lang=${locale}]) .first-paint-panel[lang=${locale}]{display:none}`,
    ),
    `.first-paint-free{inset:${freeInset(1280)}}`,
    `@media (max-width:767.98px){.first-paint-free{inset:${freeInset(390)}}}`,
    `:root[data-map-alone] .first-paint-free{inset:${freeInset(1280, null)}}`,
    `@media (max-width:767.98px){:root[data-map-alone] .first-paint-free{inset:${freeInset(390, null)}}}`,
    ...steps,
  ].join('');
}

/** What the layout leaves free, as CSS: a sheet's height at the bottom is a share of the window's. */
function freeInset(windowWidth: number, stop: 'half' | null = 'half'): string {
  const windowHeight = 1000;
  const { top, right, bottom, left } = coveredBy(windowWidth, windowHeight, stop);
  const below = stop ? `${(bottom / windowHeight) * 100}dvh` : `${bottom}px`;
  return `${top}px ${right}px ${below} ${left}px`;
}

function colours({ sea, land, coast, border, graticule }: MapPalette): string {
  return `--map-sea:${sea};--map-land:${land};--map-coast:${coast};--map-border:${border};--map-graticule:${graticule}`;
}
