import { type GeoJSONSource, LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { CountryCode, LonLat } from '../../model/atlas.ts';
import type { Camera } from '../../model/camera.ts';
import { Backdrop } from '../backdrop.ts';
import { fetchCountryLabels } from '../country-labels.ts';
import { type CountryLabel, namesOf } from '../country-names.ts';
import { Emitter } from '../events.ts';
import type { Hand, HandInput, MakeHand, ScreenPoint } from '../hand.ts';
import { isBeyondHorizon } from '../horizon.ts';
import { constrain, maximumZoom, minimumZoom, streetZoom } from '../limits.ts';
import { mapFont } from '../map-font.ts';
import { partnerRules } from '../name-rules.ts';
import { palettes } from '../palette.ts';
import { ArcGrowth } from './arc-growth.ts';
import { providePictures } from './images.ts';
import { quieten } from './quieten.ts';
import { StreetSupply } from './streets/supply.ts';
import { arcs } from './style/layers/arcs.ts';
import { landLayer } from './style/layers.ts';
import { markerPoints } from './style/marker-points.ts';
import { type StyleState, sources } from './style/state.ts';
import { style } from './style/style.ts';
import { serveTiles } from './tiles.ts';

/** How long a frame of the map may take to be drawn for a picture, in milliseconds. */
const snapshotPatience = 20_000;

/** What a movement takes when nobody says how long, in milliseconds. */
const defaultDuration = 240;

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
serveTiles();

/** Faces for all letters of cities' names: another 60 kB, which an opening view of countries need not wait for. */
async function loadCityLetters(): Promise<void> {
  await document.fonts.load(`16px ${mapFont}`, 'AéŁș').catch(() => []);
}

/** Whether the style as a whole depends on something that changed: on all but padding and markers. */
function looksDifferent(before: HandInput, after: HandInput): boolean {
  const { padding: _padding, markers: _markers, ...shown } = after;
  return (Object.keys(shown) as (keyof typeof shown)[]).some((key) => before[key] !== after[key]);
}

class GlHand implements Hand {
  readonly name = 'gl';
  readonly nearestZoom: number;
  readonly surface: HTMLElement;
  private readonly map: MapLibreMap;
  private readonly emitter = new Emitter();
  private readonly container: HTMLElement;
  private readonly backdrop: Backdrop;
  private input: HandInput;
  private labels: readonly CountryLabel[] = [];
  private readonly streets: StreetSupply | null;
  private readonly arcGrowth = new ArcGrowth({
    isThere: () => this.styled && this.map.isSourceLoaded(sources.arcs),
    draw: () => this.drawArcs(),
  });
  private asksForCityLetters = false;
  private hasCityLetters = false;
  private hasLabels = false;
  private styled = false;
  private styling = false;
  private moved = true;
  private destroyed = false;

  constructor(container: HTMLElement, camera: Camera, input: HandInput) {
    this.container = container;
    this.input = input;
    this.backdrop = new Backdrop(container);
    this.nearestZoom = input.streets ? streetZoom : maximumZoom;
    this.streets =
      input.streets &&
      new StreetSupply(input.streets, (reached) => {
        this.restyle();
        this.emitter.emit('streets', reached);
      });
    this.map = new MapLibreMap({
      container,
      style: style(this.styleState()),
      center: [...camera.center],
      zoom: camera.zoom,
      minZoom: minimumZoom,
      maxZoom: this.nearestZoom,
      attributionControl: false,
      renderWorldCopies: true,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      fadeDuration: input.reducedMotion ? 0 : defaultDuration,
      reduceMotion: input.reducedMotion,
      validateStyle: false,
      transformConstrain: (center, zoom) => this.constrain(center, zoom),
    });
    this.surface = this.map.getCanvasContainer();
    this.map.touchZoomRotate.disableRotation();
    this.map.jumpTo({ padding: { ...input.padding }, center: [...camera.center], zoom: camera.zoom });
    quieten(this.map);
    providePictures(this.map);
    this.arcGrowth.follow([], input);
    this.paintBackdrop();
    this.listen();
    void this.writeNames();
    this.streets?.lookFrom(camera.zoom);
  }

  update(change: Partial<HandInput>): void {
    const before = this.input;
    this.input = { ...before, ...change };
    // A shift would end a flight: only for what really changed.
    if (change.padding && change.padding !== before.padding) this.shift(change.padding);
    if (this.input.theme !== before.theme || this.input.projection !== before.projection)
      this.paintBackdrop();
    this.arcGrowth.follow(before.arcs, this.input);
    if (looksDifferent(before, this.input)) this.restyle();
    else if (this.input.markers !== before.markers) this.makeRoom();
  }

  camera(): Camera {
    const { lng, lat } = this.map.getCenter().wrap();
    return { center: [lng, lat], zoom: this.map.getZoom() };
  }

  project([lon, lat]: LonLat): ScreenPoint {
    const middle = this.map.getCenter().lng;
    const place = new LngLat(lon + 360 * Math.round((middle - lon) / 360), lat);
    const { x, y } = this.map.project(place);
    return { x, y, visible: this.isInFront([lon, lat]) };
  }

  moveTo(camera: Camera, how: { readonly animate: boolean; readonly durationMs?: number }): void {
    const target = {
      center: new LngLat(...camera.center),
      zoom: camera.zoom,
      padding: { ...this.input.padding },
    };
    if (!how.animate || this.input.reducedMotion) this.map.jumpTo(target);
    else if ((how.durationMs ?? 0) > defaultDuration * 2)
      this.map.flyTo({ ...target, duration: how.durationMs ?? 0 });
    else this.map.easeTo({ ...target, duration: how.durationMs ?? defaultDuration });
  }

  on: Hand['on'] = (event, listener) => this.emitter.on(event, listener);

  resize(): void {
    this.map.resize();
  }

  isComplete(): boolean {
    const hasNames = this.hasLabels && this.asksForCityLetters === this.hasCityLetters;
    return this.styled && hasNames && !this.map.isMoving() && this.map.loaded();
  }

  /** Taken as a frame ends: afterwards the browser may clear the canvas. */
  snapshot(pixelRatio: number): Promise<HTMLCanvasElement> {
    return new Promise((resolve, reject) => {
      // After a lost context it never comes to rest.
      setTimeout(() => reject(new Error('The map does not come to rest.')), snapshotPatience);
      const before = this.map.getPixelRatio();
      this.map.once('idle', () => {
        const canvas = copyOf(this.map.getCanvas());
        this.map.setPixelRatio(before);
        resolve(canvas);
      });
      this.map.setPixelRatio(pixelRatio);
      this.map.triggerRepaint();
    });
  }

  destroy(): void {
    this.destroyed = true;
    this.arcGrowth.stop();
    this.streets?.end();
    this.emitter.clear();
    this.map.remove();
    this.backdrop.remove();
  }

  private listen(): void {
    this.map.on('style.load', () => {
      // Told after each change of style, too.
      if (this.styling) return;
      this.styled = true;
      this.restyle();
    });
    this.map.on('move', () => {
      this.moved = true;
    });
    // Told when drawn, so that markers and map move in the same frame, and once a frame at most.
    this.map.on('render', () => {
      if (!this.moved) return;
      this.moved = false;
      this.paintBackdrop();
      this.emitter.emit('move');
    });
    this.map.on('movestart', () => {
      this.container.dataset.moving = '';
    });
    this.map.on('moveend', () => {
      // The last frame is yet to be drawn: markers must not be seen at rest where they were before it.
      this.emitter.emit('move');
      delete this.container.dataset.moving;
      this.emitter.emit('moveend');
      this.makeRoom();
      this.streets?.lookFrom(this.map.getZoom());
    });
    this.map.on('click', ({ point, lngLat }) => {
      const [found] = this.map.queryRenderedFeatures(point, { layers: [landLayer] });
      const country = (found?.properties.country as CountryCode | undefined) ?? null;
      const { lng, lat } = lngLat.wrap();
      this.emitter.emit('click', { lonLat: [lng, lat], country });
    });
    this.map.on('webglcontextlost', () => {
      this.styled = false;
      this.emitter.emit('lost');
    });
    this.map.on('webglcontextrestored', () => {
      this.emitter.emit('restored');
      this.map.once('idle', () => this.emitter.emit('ready'));
    });
    this.map.once('load', () => {
      this.emitter.emit('ready');
      this.map.on('move', () => this.writeCitiesWhenNear());
      this.writeCitiesWhenNear();
    });
  }

  private isInFront(place: LonLat): boolean {
    if (this.input.projection !== 'globe') return true;
    return !isBeyondHorizon(place, this.camera(), this.container.clientHeight);
  }

  /** Keeps what is in the middle there when panels come and go. */
  private shift(padding: HandInput['padding']): void {
    const target = { padding: { ...padding } };
    if (this.input.reducedMotion || this.map.isMoving()) this.map.jumpTo(target);
    else this.map.easeTo({ ...target, duration: defaultDuration });
  }

  private constrain(center: LngLat, zoom: number): { center: LngLat; zoom: number } {
    const viewport = { width: this.container.clientWidth, height: this.container.clientHeight };
    const { projection, padding } = this.input;
    const camera: Camera = { center: [center.lng, center.lat], zoom };
    const kept = constrain(camera, projection, viewport, padding, this.nearestZoom);
    return { center: new LngLat(...kept.center), zoom: kept.zoom };
  }

  private styleState(): StyleState {
    const { theme, padding: _padding, ...shown } = this.input;
    return {
      ...shown,
      palette: palettes[theme],
      countryNames: namesOf(this.labels, shown.locale),
      hasCityLetters: this.hasCityLetters,
      arcGrowth: this.arcGrowth.share,
      streets: this.streets?.streets(theme, shown.locale) ?? null,
    };
  }

  private restyle(): void {
    if (!this.styled || this.destroyed) return;
    this.styling = true;
    this.map.setStyle(style(this.styleState()), { diff: true, validate: false });
    this.styling = false;
    this.moved = true;
    this.map.triggerRepaint();
  }

  /** Markers change at every step of a zoom: a whole style each time would be too much, and rest is soon enough. */
  private makeRoom(): void {
    if (!this.styled || this.map.isMoving()) return;
    const source = this.map.getSource<GeoJSONSource>(sources.markers);
    void source?.setData(markerPoints(this.input.markers));
  }

  /** One property of one layer: in each frame of their growth, a whole style would be too much. */
  private drawArcs(): void {
    const { id, paint } = arcs(this.styleState());
    this.map.setPaintProperty(id, 'line-gradient', paint?.['line-gradient']);
  }

  private paintBackdrop(): void {
    this.backdrop.paint(this.input, this.camera(), this.container);
  }

  private writeCitiesWhenNear(): void {
    if (this.asksForCityLetters || this.map.getZoom() < partnerRules.from) return;
    this.asksForCityLetters = true;
    void this.writeCities();
  }

  private async writeCities(): Promise<void> {
    await loadCityLetters();
    this.hasCityLetters = true;
    this.restyle();
  }

  private async writeNames(): Promise<void> {
    try {
      this.labels = await fetchCountryLabels();
    } catch (error) {
      // The map stands without its names: better than no map.
      console.warn(error);
    }
    this.hasLabels = true;
    this.restyle();
  }
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}

/** The map drawn by MapLibre GL. @throws Error where the browser has no WebGL 2 */
export const makeGlHand: MakeHand = (container, camera, input) => new GlHand(container, camera, input);
