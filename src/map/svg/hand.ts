import { basemapUrl } from 'virtual:basemap';
import type { Topology } from 'topojson-specification';
import type { CountryCode, LonLat } from '../../model/atlas.ts';
import type { Camera } from '../../model/camera.ts';
import { Backdrop } from '../backdrop.ts';
import { Emitter } from '../events.ts';
import type { Hand, HandInput, MakeHand, ScreenPoint } from '../hand.ts';
import { constrain, maximumZoom } from '../limits.ts';
import { flightBetween } from './flight.ts';
import { listenToGestures } from './gestures.ts';
import { placeUnder, projector, type View } from './projection.ts';
import { Scene } from './scene.ts';

class SvgHand implements Hand {
  readonly name = 'svg';
  readonly nearestZoom = maximumZoom;
  readonly surface = document.createElement('div');
  private readonly emitter = new Emitter();
  private readonly backdrop: Backdrop;
  private readonly scene: Scene;
  private readonly gestures: ReturnType<typeof listenToGestures>;
  private readonly container: HTMLElement;
  private input: HandInput;
  private now: Camera;
  /** Made once for each view, not for each marker. */
  private placing: ((lonLat: LonLat) => ScreenPoint) | null = null;
  private frame = 0;
  private flying = 0;
  private destroyed = false;

  constructor(container: HTMLElement, camera: Camera, input: HandInput) {
    this.container = container;
    this.input = input;
    this.now = camera;
    this.backdrop = new Backdrop(container);
    this.surface.style.cssText = 'position:absolute;inset:0;overflow:clip;touch-action:none';
    container.append(this.surface);
    this.scene = new Scene(this.surface, 'svg-world');
    this.scene.paint(input);
    this.gestures = listenToGestures(
      this.surface,
      () => this.view(),
      (to) => {
        // A finger on the map ends its flight.
        cancelAnimationFrame(this.flying);
        this.go(to);
      },
      () => this.rest(),
    );
    this.surface.addEventListener('click', this.click);
    this.go(camera);
    this.gestures.follow(this.view());
    void this.load();
  }

  update(change: Partial<HandInput>): void {
    this.input = { ...this.input, ...change };
    this.scene.paint(this.input);
    this.go(this.now, false);
    this.gestures.follow(this.view());
  }

  camera = (): Camera => this.now;
  project = (lonLat: LonLat): ScreenPoint => {
    this.placing ??= projector(this.view());
    return this.placing(lonLat);
  };
  on: Hand['on'] = (event, listener) => this.emitter.on(event, listener);

  moveTo(camera: Camera, how: { readonly animate: boolean; readonly durationMs?: number }): void {
    cancelAnimationFrame(this.flying);
    const flight = flightBetween(this.now, camera);
    const duration = how.durationMs ?? flight.durationMs;
    const begun = performance.now();
    const step = (time: number) => {
      const progress = how.animate && !this.input.reducedMotion ? Math.max(0, (time - begun) / duration) : 1;
      this.go(flight.at(progress));
      if (progress < 1) this.flying = requestAnimationFrame(step);
      else this.rest();
    };
    step(begun);
  }

  resize(): void {
    this.go(this.now, false);
    this.gestures.follow(this.view());
  }

  destroy(): void {
    this.destroyed = true;
    cancelAnimationFrame(this.frame);
    cancelAnimationFrame(this.flying);
    this.gestures.end();
    this.emitter.clear();
    this.surface.remove();
    this.backdrop.remove();
  }

  private view(): View {
    const { clientWidth: width, clientHeight: height } = this.container;
    const { projection, padding } = this.input;
    return { camera: this.now, projection, padding, viewport: { width, height } };
  }

  private go(to: Camera, moving = true): void {
    const { projection, padding, viewport } = this.view();
    this.now = constrain(to, projection, viewport, padding);
    this.placing = null;
    if (moving) this.container.dataset.moving = '';
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.frame = 0;
    this.backdrop.paint(this.input, this.now, this.container);
    this.scene.draw(this.view());
    this.emitter.emit('move');
  }

  private rest(): void {
    delete this.container.dataset.moving;
    this.gestures.follow(this.view());
    this.emitter.emit('moveend');
  }

  private click = (event: MouseEvent): void => {
    const { left, top } = this.surface.getBoundingClientRect();
    const lonLat = placeUnder(this.view(), event.clientX - left, event.clientY - top);
    if (!lonLat || !(event.target instanceof SVGElement)) return;
    const country = (event.target.dataset.country as CountryCode | undefined) ?? null;
    this.emitter.emit('click', { lonLat, country });
  };

  private async load(): Promise<void> {
    const response = await fetch(`${basemapUrl}world-110m.json`).catch(() => null);
    if (response?.ok) {
      const topology = (await response.json()) as Topology;
      if (this.destroyed) return;
      this.scene.fill(topology);
      this.scene.paint(this.input);
    }
    this.draw();
    delete this.container.dataset.moving;
    this.emitter.emit('ready');
  }
}

/** The map drawn as SVG by d3-geo: for browsers without WebGL 2. */
export const makeSvgHand: MakeHand = (container, camera, input) => new SvgHand(container, camera, input);
