import type { LonLat } from '../../model/atlas.ts';
import type { Camera } from '../../model/camera.ts';
import { Backdrop } from '../backdrop.ts';
import { Emitter } from '../events.ts';
import type { Hand, HandInput, MakeHand, ScreenPoint } from '../hand.ts';
import { constrain, maximumZoom } from '../limits.ts';
import type { Viewport } from '../view.ts';
import { flightBetween } from './flight.ts';
import { listenToGestures } from './gestures.ts';
import { placeUnder, projector, type View } from './projection.ts';
import { Scene } from './scene.ts';
import { fetchWorld } from './world-outlines.ts';

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
  private viewport: Viewport = { width: 0, height: 0 };
  private moving = false;
  private world: 'missing' | 'coming' | 'there' = 'missing';
  /** Made once for each view, not for each marker. */
  private placing: ((lonLat: LonLat) => ScreenPoint) | null = null;
  private frame = 0;
  /** The flight's next frame; 0 when there is no flight. */
  private flying = 0;
  private destroyed = false;

  constructor(container: HTMLElement, camera: Camera, input: HandInput) {
    this.container = container;
    this.input = input;
    this.now = camera;
    this.backdrop = new Backdrop(container);
    this.surface.style.cssText = 'position:absolute;inset:0;overflow:clip;touch-action:none';
    container.append(this.surface);
    this.scene = new Scene(this.surface, input, () => this.redraw());
    this.gestures = listenToGestures(this.surface, () => this.view(), {
      move: (to) => this.go(to),
      rest: () => this.rest(),
    });
    // Before the gestures hear of it: they must begin where the map is now.
    for (const touch of ['pointerdown', 'wheel'] as const)
      this.surface.addEventListener(touch, this.halt, { capture: true, passive: true });
    this.surface.addEventListener('click', this.click);
    window.addEventListener('online', this.load);
    this.stay();
    void this.load().then(() => {
      if (this.destroyed) return;
      this.draw();
      this.emitter.emit('ready');
    });
  }

  update(change: Partial<HandInput>): void {
    const before = this.input;
    this.input = { ...before, ...change };
    this.scene.paint(this.input, before);
    this.stay();
  }

  camera = (): Camera => this.now;
  project = (lonLat: LonLat): ScreenPoint => {
    this.placing ??= projector(this.view());
    return this.placing(lonLat);
  };
  on: Hand['on'] = (event, listener) => this.emitter.on(event, listener);

  moveTo(camera: Camera, how: { readonly animate: boolean; readonly durationMs?: number }): void {
    this.endFlight();
    const flight = flightBetween(this.now, camera);
    const duration = how.durationMs ?? flight.durationMs;
    const begun = performance.now();
    const step = (time: number) => {
      const progress = how.animate && !this.input.reducedMotion ? Math.max(0, (time - begun) / duration) : 1;
      this.go(flight.at(progress));
      if (progress < 1) {
        this.flying = requestAnimationFrame(step);
        return;
      }
      this.flying = 0;
      this.rest();
    };
    step(begun);
  }

  resize(): void {
    this.stay();
  }

  isComplete(): boolean {
    return !this.moving && this.frame === 0 && this.world === 'there' && this.scene.isComplete();
  }

  /** Its drawing is elements of the page. */
  async snapshot(): Promise<null> {
    return null;
  }

  destroy(): void {
    this.destroyed = true;
    cancelAnimationFrame(this.frame);
    this.endFlight();
    window.removeEventListener('online', this.load);
    this.gestures.end();
    this.emitter.clear();
    this.surface.remove();
    this.backdrop.remove();
  }

  private endFlight(): void {
    cancelAnimationFrame(this.flying);
    this.flying = 0;
  }

  private view(): View {
    const { projection, padding } = this.input;
    return { camera: this.now, projection, padding, viewport: this.viewport };
  }

  /** The reader or a flight moves the camera. */
  private go(to: Camera): void {
    this.moving = true;
    this.container.dataset.moving = '';
    this.turnTo(to);
  }

  /** The camera stays; what it sees, and how, may have changed. */
  private stay(): void {
    // Asked here only: in each frame it would make the browser lay the page out.
    this.viewport = { width: this.container.clientWidth, height: this.container.clientHeight };
    this.turnTo(this.now);
    if (!this.moving) this.gestures.follow(this.view());
  }

  private turnTo(to: Camera): void {
    const { projection, padding, viewport } = this.view();
    this.now = constrain(to, projection, viewport, padding);
    this.placing = null;
    this.redraw();
  }

  private redraw(): void {
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    this.frame = 0;
    const view = this.view();
    // Under Mercator's map nothing shows: only the globe has something round it.
    if (!this.moving || view.projection === 'globe')
      this.backdrop.paint(this.input, this.now, sizeOf(view.viewport));
    this.scene.draw(view, this.moving);
    this.emitter.emit('move');
  }

  /** A finger on the map ends its flight: what the reader makes of it from here is the reader's own move. */
  private halt = (): void => {
    if (!this.flying) return;
    this.endFlight();
    this.rest();
  };

  private rest(): void {
    this.moving = false;
    delete this.container.dataset.moving;
    this.gestures.follow(this.view());
    this.redraw();
    void this.load();
    this.emitter.emit('moveend');
  }

  private click = (event: MouseEvent): void => {
    // What lies over the map answers for itself.
    if (event.target !== this.surface) return;
    const { left, top } = this.surface.getBoundingClientRect();
    const view = this.view();
    const lonLat = placeUnder(view)(event.clientX - left, event.clientY - top);
    if (lonLat) this.emitter.emit('click', { lonLat, country: this.scene.countryAt(lonLat, view) });
  };

  /** Fetches the coarse world; when that fails, tries again as the browser comes online or the map has moved. */
  private load = async (): Promise<void> => {
    if (this.world !== 'missing') return;
    this.world = 'coming';
    try {
      const world = await fetchWorld();
      this.world = 'there';
      this.scene.setWorld(world);
      this.redraw();
    } catch (error) {
      // Sea, graticule and markers stand without it.
      console.warn(error);
      this.world = 'missing';
    }
  };
}

/** As an element tells its size. */
function sizeOf({ width, height }: Viewport) {
  return { clientWidth: width, clientHeight: height };
}

/** The map drawn as SVG by d3-geo: for browsers without WebGL 2. */
export const makeSvgHand: MakeHand = (container, camera, input) => new SvgHand(container, camera, input);
