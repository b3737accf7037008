import type { CountryCode, Locale, LonLat, Place, StreetDetail } from '../model/atlas.ts';
import type { Camera, Projection } from '../model/camera.ts';
import type { ThemeName } from '../ui/colours.ts';

export type { ThemeName };

/** CSS pixels at each side that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A line of reach: from home to a place with agreements, along the great circle. */
export interface Arc {
  /** The place's key. */
  readonly key: string;
  readonly from: LonLat;
  readonly to: LonLat;
  /** CSS pixels; grows with the agreements. */
  readonly width: number;
}

/** CSS colours of countries by the code of their outline; a country that is not in it has a pattern for "none". */
export type Shading = ReadonlyMap<CountryCode, string>;

/** Room that a marker takes. */
export interface MarkerSpot {
  readonly lonLat: LonLat;
  /** CSS pixels. */
  readonly radius: number;
}

/** All that a renderer is told. Values that did not change are the same objects. */
export interface HandInput {
  readonly theme: ThemeName;
  readonly locale: Locale;
  readonly projection: Projection;
  /** By their outlines' codes: what is selected, or what a talk tells of. */
  readonly selectedCountries: readonly CountryCode[];
  readonly partnerCountries: readonly CountryCode[];
  /** Most agreements first: they are named before other cities. */
  readonly partnerPlaces: readonly Place[];
  /** Most agreements first; empty when the reach is not shown. */
  readonly arcs: readonly Arc[];
  /** Null where countries are plain land. */
  readonly shading: Shading | null;
  /** Where no name should stand. */
  readonly markers: readonly MarkerSpot[];
  /** A richer basemap for near views, which MapLibre can draw; null for none. */
  readonly streets: StreetDetail | null;
  readonly padding: Padding;
  readonly reducedMotion: boolean;
}

/** A place on the screen, in CSS pixels from the map's upper left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  /** False behind the globe. */
  readonly visible: boolean;
}

/** What a renderer tells. */
export interface HandEvents {
  /** The camera moved: once a frame at most. */
  move: () => void;
  /** The camera came to rest. */
  moveend: () => void;
  click: (at: { readonly lonLat: LonLat; readonly country: CountryCode | null }) => void;
  /** The drawing context went away. */
  lost: () => void;
  /** The drawing context came back. */
  restored: () => void;
  /** The first frame with the whole basemap stands. */
  ready: () => void;
  /** The richer basemap was asked for, and can or can't be reached. */
  streets: (reached: boolean) => void;
}

/** One of the two that draw the map: MapLibre ("gl") or d3-geo ("svg"). Plain values in, plain events out. */
export interface Hand {
  readonly name: 'gl' | 'svg';
  /** What lies in here can be dragged and zoomed over: markers go here. */
  readonly surface: HTMLElement;
  /** The nearest zoom that it has something to tell about. */
  readonly nearestZoom: number;
  update(input: Partial<HandInput>): void;
  camera(): Camera;
  /** Where a place stands now. The world repeats itself sideways: this is the copy nearest to the centre. */
  project(lonLat: LonLat): ScreenPoint;
  moveTo(camera: Camera, how: { readonly animate: boolean; readonly durationMs?: number }): void;
  /** @returns a function that ends the subscription */
  on<E extends keyof HandEvents>(event: E, listener: HandEvents[E]): () => void;
  resize(): void;
  /** Whether all that it shows is drawn: nothing moves, no outline or name is yet to come. */
  isComplete(): boolean;
  /** What it has drawn on a canvas, at so many pixels a CSS pixel; null where its drawing is elements of the page. */
  snapshot(pixelRatio: number): Promise<HTMLCanvasElement | null>;
  destroy(): void;
}

/** Draws the map into the container, which it fills. */
export type MakeHand = (container: HTMLElement, camera: Camera, input: HandInput) => Hand;
