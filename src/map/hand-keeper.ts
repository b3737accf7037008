import type { Camera } from '../model/camera.ts';
import type { RendererChoice } from '../model/renderer.ts';
import { handFor } from './choose-hand.ts';
import type { Hand, HandInput, MakeHand } from './hand.ts';
import { Pace } from './pace.ts';
import type { Drawing } from './webgl.ts';

/** A drawing context that comes back within this time, in milliseconds, needs no stand-in. */
export const patience = 3000;

type HandName = Hand['name'];

/** What the keeper asks of its surroundings. */
export interface Keeping {
  /** Loads a renderer. @throws where it can't be loaded */
  readonly load: (name: HandName) => Promise<MakeHand>;
  /** A new element for a renderer to draw into; it covers the map. */
  readonly makeContainer: (name: HandName) => HTMLElement;
  /** Shows one renderer's element with the markers on its surface, and hides the others. */
  readonly show: (hand: Hand, container: HTMLElement) => void;
  readonly drawing: () => Drawing;
  /** In milliseconds. */
  readonly now: () => number;
  /** Where the first renderer should look, and what any is told: asked each time anew. */
  readonly situation: () => { readonly camera: Camera; readonly input: HandInput };
}

/** Who draws now. */
export interface Kept {
  /** Null while the first one loads, and when there is none. */
  readonly hand: Hand | null;
  /** Resolved when its basemap stands, which may be before anyone could listen to it. */
  readonly ready: Promise<void> | null;
  /** No renderer works here. */
  readonly unavailable: boolean;
}

/** Before the first renderer is there. */
export const nobody: Kept = { hand: null, ready: null, unavailable: false };

interface Made {
  readonly hand: Hand;
  readonly container: HTMLElement;
  /** Resolved when its basemap stands; anew after its context was lost. */
  ready: Promise<void>;
}

/**
 * Sees to it that somebody draws the map: the renderer that the reader chose, or the quicker one; the SVG map while
 * a drawing context is lost, and where MapLibre proves slow. Who takes over does so when it is ready, in the same
 * camera. A renderer is made once and kept: browsers run out of WebGL contexts when maps come and go.
 */
export class HandKeeper {
  private readonly made = new Map<HandName, Promise<Made>>();
  private readonly broken = new Set<HandName>();
  private readonly listeners = new Set<() => void>();
  private readonly keeping: Keeping;
  private kept: Kept = nobody;
  private choice: RendererChoice;
  private isLost = false;
  private isSlow = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private request = 0;

  constructor(choice: RendererChoice, keeping: Keeping) {
    this.choice = choice;
    this.keeping = keeping;
    void this.settle();
  }

  /** The same object until that changes. */
  present = (): Kept => this.kept;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  choose(choice: RendererChoice): void {
    if (choice === this.choice) return;
    this.choice = choice;
    this.isSlow = false;
    void this.settle();
  }

  /** Who should draw now. */
  private wanted(): HandName {
    const wanted = handFor(this.choice, this.keeping.drawing);
    const away = this.isLost || this.broken.has('gl') || (this.isSlow && this.choice === 'auto');
    return wanted === 'gl' && away ? 'svg' : wanted;
  }

  /** Lets who should draw take over. A later call makes an earlier one void. */
  private async settle(): Promise<void> {
    this.request += 1;
    const request = this.request;
    const wanted = this.wanted();
    if (this.kept.hand?.name === wanted) return;
    let next: Made;
    try {
      next = await this.make(wanted);
      if (this.kept.hand) await next.ready;
    } catch (reason) {
      console.error(reason);
      this.broken.add(wanted);
      if (request !== this.request) return;
      if (this.wanted() !== wanted) await this.settle();
      else if (!this.kept.hand) this.tell({ ...nobody, unavailable: true });
      return;
    }
    if (request !== this.request) return;
    const { hand, container } = next;
    const former = this.kept.hand;
    if (former) {
      hand.update(this.keeping.situation().input);
      this.keeping.show(hand, container);
      hand.resize();
      hand.moveTo(former.camera(), { animate: false });
    } else this.keeping.show(hand, container);
    this.tell({ hand, ready: next.ready, unavailable: false });
  }

  private make(name: HandName): Promise<Made> {
    const known = this.made.get(name);
    if (known) return known;
    const made = this.keeping.load(name).then((make): Made => {
      const container = this.keeping.makeContainer(name);
      const { camera, input } = this.keeping.situation();
      const hand = make(container, this.kept.hand?.camera() ?? camera, input);
      const once = { hand, container, ready: readiness(hand) };
      this.watch(once);
      return once;
    });
    this.made.set(name, made);
    made.catch(() => this.made.delete(name));
    return made;
  }

  private watch(made: Made): void {
    const { hand } = made;
    if (hand.name !== 'gl') return;
    const pace = new Pace();
    hand.on('move', () => pace.frame(this.keeping.now()));
    hand.on('moveend', () => {
      pace.rest();
      if (!pace.isSlow || this.isSlow) return;
      this.isSlow = true;
      void this.settle();
    });
    hand.on('lost', () => {
      made.ready = readiness(hand);
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => {
        this.isLost = true;
        void this.settle();
      }, patience);
    });
    hand.on('restored', () => {
      clearTimeout(this.waiting);
      this.isLost = false;
      void this.settle();
    });
  }

  private tell(kept: Kept): void {
    this.kept = kept;
    for (const listener of [...this.listeners]) listener();
  }
}

function readiness(hand: Hand): Promise<void> {
  return new Promise((resolve) => {
    const stop = hand.on('ready', () => {
      stop();
      resolve();
    });
  });
}
