import type { RendererChoice } from '../model/renderer.ts';
import type { Hand } from './hand.ts';
import { HandKeeper, type Keeping } from './hand-keeper.ts';
import { drawingHere } from './webgl.ts';

/**
 * The one map of the page's life: browsers run out of WebGL contexts when maps come and go. React mounts and unmounts
 * the element; the map in it stays.
 */
interface Stage {
  /** Fills what it is put in. */
  readonly element: HTMLElement;
  /** Stands over the map, in the renderer's surface: markers go here. */
  readonly overlay: HTMLElement;
}

let stage: Stage | null = null;
let keeper: HandKeeper | null = null;
let situationNow: Keeping['situation'] = () => {
  throw new Error('The map is not in the page yet.');
};

/** The stage; made at the first call. */
export function theStage(): Stage {
  if (stage) return stage;
  const element = document.createElement('div');
  element.className = 'map-stage';
  const overlay = document.createElement('div');
  overlay.className = 'map-overlay';
  stage = { element, overlay };
  return stage;
}

/**
 * Who keeps the stage's renderer; made at the first call, when the stage must stand in the page.
 *
 * @param situation replaces that of the call before: it belongs to a component that comes and goes
 */
export function theKeeper(choice: RendererChoice, situation: Keeping['situation']): HandKeeper {
  situationNow = situation;
  keeper ??= new HandKeeper(choice, {
    load: loadHand,
    makeContainer,
    show,
    drawing: drawingHere,
    now: () => performance.now(),
    situation: () => situationNow(),
  });
  return keeper;
}

/** MapLibre comes only where it is going to draw: it is most of the atlas's weight. */
async function loadHand(name: Hand['name']) {
  return name === 'gl'
    ? (await import('./gl/hand.ts')).makeGlHand
    : (await import('./svg/hand.ts')).makeSvgHand;
}

function makeContainer(name: Hand['name']): HTMLElement {
  const container = document.createElement('div');
  container.className = 'map-hand';
  container.dataset.hand = name;
  const { element } = theStage();
  // Whoever draws now goes on until this one is ready.
  container.toggleAttribute('data-aside', element.childElementCount > 0);
  element.append(container);
  return container;
}

function show(hand: Hand, container: HTMLElement): void {
  const { element, overlay } = theStage();
  const focused = overlay.contains(document.activeElement) ? document.activeElement : null;
  for (const other of element.children) {
    other.toggleAttribute('data-aside', other !== container);
    if (other !== container) other.removeAttribute('data-moving');
  }
  hand.surface.append(overlay);
  // An element that moves in the document loses the focus.
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
