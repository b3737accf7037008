import type { CountryCode, LonLat } from '../../model/atlas.ts';
import type { HandInput } from '../hand.ts';
import { toWorld } from '../mercator.ts';
import { palettes } from '../palette.ts';
import { along, opacities, shadedWidths, widths } from '../strokes.ts';
import { ArcLines } from './arcs.ts';
import { countryAt } from './country-at.ts';
import { make } from './element.ts';
import { FlatScene } from './flat-scene.ts';
import { GlobeScene } from './globe-scene.ts';
import { Names } from './names.ts';
import { middleOf, type View, worldPixels } from './projection.ts';
import type { Sheet } from './sheet.ts';
import { SheetStore } from './sheet-store.ts';
import type { Fills } from './sketch.ts';
import { Stripes } from './stripes.ts';

/** Most that is drawn beyond each edge of the flat map, in CSS pixels: so far it moves as a finished picture. */
const widestMargin = 320;
/** How far a finished picture may be enlarged or reduced before it is drawn anew. */
const [leastScale, mostScale] = [0.55, 1.9];

/** The picture as it was last drawn. */
interface Picture {
  readonly view: View;
  readonly margin: number;
}

/** The basemap's SVG. The browser moves it as a finished picture; it is drawn anew when it rests or no longer serves. */
export class Scene {
  private readonly frame = document.createElement('div');
  private readonly svg: SVGSVGElement;
  private readonly flat: FlatScene;
  private readonly globe: GlobeScene;
  private readonly arcs = new ArcLines();
  private readonly names: Names;
  private input: HandInput;
  private world: Sheet | null = null;
  private fills: Fills = { plain: 'var(--map-land)', of: () => 'var(--map-land)', selected: [] };
  private picture: Picture | null = null;
  /** Markers moved since names were written round them. */
  private crowded = false;
  private readonly store: SheetStore;
  /** Names have come, or won't. */
  private hasNames = false;

  /** @param onCome called when finer outlines came: the scene should be drawn again */
  constructor(surface: HTMLElement, input: HandInput, onCome: () => void) {
    this.input = input;
    this.frame.setAttribute('aria-hidden', 'true');
    this.frame.style.cssText =
      'position:absolute;top:0;left:0;pointer-events:none;transform-origin:0 0;will-change:transform;contain:strict';
    surface.append(this.frame);
    this.svg = make('svg', this.frame);
    this.svg.style.cssText = 'display:block;width:100%;height:100%';
    const drawAgain = () => {
      this.picture = null;
      onCome();
    };
    this.store = new SheetStore(drawAgain);
    const parts = { store: this.store, stripes: new Stripes(this.svg), arcs: this.arcs };
    this.flat = new FlatScene(this.svg, parts);
    this.globe = new GlobeScene(this.svg, parts);
    this.names = new Names(surface);
    // The map stands without its names: better than no map.
    this.names
      .load()
      .then(drawAgain, (error: unknown) => console.warn(error))
      .finally(() => {
        this.hasNames = true;
      });
    this.paint(input, null);
  }

  /** Takes in the world at 1:110m. */
  setWorld(world: Sheet): void {
    this.world = world;
    this.flat.setWorld(world);
    this.globe.setWorld(world);
    this.picture = null;
  }

  /** Gives every shape the colours that the input asks for; outlines stay as they are. */
  paint(input: HandInput, before: HandInput | null): void {
    this.input = input;
    if (input.theme !== before?.theme) {
      const palette = palettes[input.theme];
      const { sea, land, lake, river, coast, border, graticule, none, arc, halo: casing } = palette;
      const colours = { sea, land, lake, river, coast, border, graticule, none, arc, casing };
      for (const [name, colour] of Object.entries(colours))
        this.frame.style.setProperty(`--map-${name}`, colour);
    }
    const changed =
      input.theme !== before?.theme ||
      input.selectedCountries !== before.selectedCountries ||
      input.shading !== before.shading ||
      input.partnerCountries !== before.partnerCountries;
    const others = input.locale !== before?.locale || input.partnerPlaces !== before.partnerPlaces;
    if (this.arcs.follow(input) || others) this.picture = null;
    if (input.markers !== before?.markers) this.crowded = true;
    if (!changed) return;
    const { ink, selectedOutline } = palettes[input.theme];
    this.frame.style.setProperty('--map-selected', input.shading ? ink : selectedOutline);
    // Rivers would cut a shaded country into pieces.
    this.frame.style.setProperty('--map-river-display', input.shading ? 'none' : 'inline');
    this.frame.style.setProperty('--map-casing-display', input.shading ? 'inline' : 'none');
    this.fills = fillsOf(input);
    this.picture = null;
  }

  /** @param moving the camera will move on: what is drawn may be coarser, or a picture that is moved */
  draw(view: View, moving: boolean): void {
    const isGlobe = view.projection === 'globe';
    if (moving) this.names.move(view);
    if (!isGlobe && moving && this.movePicture(view)) return;
    if (!moving && this.picture && isSameView(this.picture.view, view)) {
      if (this.crowded) this.writeNames(view);
      return;
    }
    const margin = isGlobe ? 0 : Math.min(widestMargin, view.viewport.width / 2);
    this.flat.group.style.display = isGlobe ? 'none' : '';
    this.globe.group.style.display = isGlobe ? '' : 'none';
    this.setStrokes(view.camera.zoom);
    this.frame.style.width = `${view.viewport.width + 2 * margin}px`;
    this.frame.style.height = `${view.viewport.height + 2 * margin}px`;
    this.frame.style.transform = `translate(${-margin}px,${-margin}px)`;
    this.frame.style.background = isGlobe ? '' : 'var(--map-sea)';
    if (isGlobe) this.globe.draw(view, moving, this.fills);
    else this.flat.draw(view, margin, this.fills);
    this.picture = isGlobe && moving ? null : { view, margin };
    if (!moving) this.writeNames(view);
  }

  /** Whether all that it shows has come and is drawn. */
  isComplete(): boolean {
    return this.hasNames && this.picture !== null && !this.crowded && this.store.isWhole();
  }

  /** In which country a place lies, as drawn. */
  countryAt(lonLat: LonLat, view: View): CountryCode | null {
    const sheets = view.projection === 'globe' ? this.globe.sheets : this.flat.sheets;
    return countryAt(lonLat, [...sheets, ...(this.world ? [this.world] : [])]);
  }

  private writeNames(view: View): void {
    this.crowded = false;
    const { sheets } = view.projection === 'globe' ? this.globe : this.flat;
    this.names.write(view, sheets, this.input);
  }

  /** Moves the picture as it is. @returns false when it does not fill the view any more, or would be too coarse */
  private movePicture(view: View): boolean {
    const { picture } = this;
    if (!picture || picture.view.projection !== view.projection) return false;
    if (picture.view.viewport.width !== view.viewport.width) return false;
    if (picture.view.viewport.height !== view.viewport.height) return false;
    const { scale, x, y } = shift(picture, view);
    if (scale < leastScale || scale > mostScale) return false;
    const { width, height } = view.viewport;
    const right = x + (width + 2 * picture.margin) * scale;
    const bottom = y + (height + 2 * picture.margin) * scale;
    if (x > 0 || y > 0 || right < width || bottom < height) return false;
    this.frame.style.transform = `translate(${x}px,${y}px) scale(${scale})`;
    return true;
  }

  private setStrokes(zoom: number): void {
    for (const [name, ramp] of Object.entries(this.input.shading ? shadedWidths : widths))
      this.frame.style.setProperty(`--map-${name}-width`, `${along(ramp, zoom).toFixed(2)}px`);
    for (const [name, ramp] of Object.entries(opacities))
      this.frame.style.setProperty(`--map-${name}-opacity`, along(ramp, zoom).toFixed(2));
  }
}

/** Where a picture's upper left corner belongs in another view, and its scale there. */
function shift({ view: from, margin }: Picture, to: View) {
  const pixels = worldPixels(to.camera);
  const scale = pixels / worldPixels(from.camera);
  const [fromX, fromY] = toWorld(from.camera.center);
  const [toX, toY] = toWorld(to.camera.center);
  const turns = Math.round(fromX - toX);
  const [before, now] = [middleOf(from), middleOf(to)];
  return {
    scale,
    x: (fromX - turns - toX) * pixels + now.x - scale * (before.x + margin),
    y: (fromY - toY) * pixels + now.y - scale * (before.y + margin),
  };
}

function isSameView(one: View, other: View): boolean {
  const [middle, otherMiddle] = [middleOf(one), middleOf(other)];
  return (
    one.projection === other.projection &&
    one.camera.zoom === other.camera.zoom &&
    one.camera.center[0] === other.camera.center[0] &&
    one.camera.center[1] === other.camera.center[1] &&
    one.viewport.width === other.viewport.width &&
    one.viewport.height === other.viewport.height &&
    middle.x === otherMiddle.x &&
    middle.y === otherMiddle.y
  );
}

function fillsOf({ theme, selectedCountries, partnerCountries, shading }: HandInput): Fills {
  const palette = palettes[theme];
  const plain = 'var(--map-land)';
  const partners = new Set(palette.partnerLand === palette.land ? [] : partnerCountries);
  return {
    plain,
    selected: selectedCountries,
    of(country) {
      if (shading) return shading.get(country) ?? null;
      if (country !== null && selectedCountries.includes(country)) return palette.selectedCountry;
      return partners.has(country) ? palette.partnerLand : plain;
    },
  };
}
