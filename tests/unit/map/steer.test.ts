import { expect, test } from 'vitest';
import { Emitter } from '../../../src/map/events.ts';
import type { Hand } from '../../../src/map/hand.ts';
import { steer } from '../../../src/map/steer.ts';
import type { Camera } from '../../../src/model/camera.ts';
import { type AtlasState, createAtlasStore } from '../../../src/state/store.ts';

const world: Camera = { center: [0, 20], zoom: 1 };
const rome: Camera = { center: [12.5, 41.9], zoom: 6 };
const spain: Camera = { center: [-3.7, 40.2], zoom: 5 };
const japan: Camera = { center: [138, 36], zoom: 5 };

/** Flies as MapLibre does: a movement that begins ends the one before, which comes to rest at once. */
class FlyingHand {
  private readonly emitter = new Emitter();
  private goal: Camera | null = null;
  looksAt = world;
  readonly on: Hand['on'] = (event, listener) => this.emitter.on(event, listener);
  camera = () => this.looksAt;

  moveTo(camera: Camera, { animate }: { readonly animate: boolean }): void {
    this.halt();
    this.goal = camera;
    if (!animate) this.arrive();
  }

  /** A flight is broken off where it is. */
  halt(): void {
    if (!this.goal) return;
    const { center, zoom } = this.looksAt;
    this.looksAt = { center, zoom: zoom + 0.1 };
    this.goal = null;
    this.emitter.emit('moveend');
  }

  arrive(): void {
    if (this.goal) this.looksAt = this.goal;
    this.goal = null;
    this.emitter.emit('moveend');
  }

  /** The reader's own move, still going on. */
  drag(camera: Camera): void {
    this.looksAt = camera;
  }
}

const naturalCamera = ({ selection }: AtlasState): Camera => {
  if (selection?.kind !== 'country') return world;
  return selection.country === 'ES' ? spain : japan;
};

function setUp(hand = new FlyingHand(), store = createAtlasStore()) {
  const steering = steer(hand as unknown as Hand, store, { naturalCamera, reducedMotion: () => false });
  return { hand, store, steering };
}

test('a reader’s own move is kept', () => {
  const { hand, store } = setUp();
  hand.drag(rome);
  hand.arrive();
  expect(store.getState().camera).toEqual(rome);
});

test('a flight to what was selected is nobody’s move, even when it breaks off another', () => {
  const { hand, store } = setUp();
  store.actions.selectCountry('ES');
  store.actions.selectCountry('JP');
  hand.arrive();
  expect(hand.looksAt).toEqual(japan);
  expect(store.getState().camera).toBeNull();
});

test('a window that changes in the middle of a flight takes the map there at once, and that is nobody’s move', () => {
  const { hand, store, steering } = setUp();
  store.actions.selectCountry('ES');
  steering.adjust();
  expect(hand.looksAt).toEqual(spain);
  expect(store.getState().camera).toBeNull();
});

test('a flight that a panel broke off goes on', () => {
  const { hand, store, steering } = setUp();
  store.actions.moveCamera(rome);
  hand.halt();
  steering.adjust();
  hand.arrive();
  expect(hand.looksAt).toEqual(rome);
});

test('the reader who takes hold of a flying map is heard', () => {
  const { hand, store } = setUp();
  store.actions.selectCountry('ES');
  hand.halt();
  hand.drag(rome);
  hand.arrive();
  expect(store.getState().camera).toEqual(rome);
});

test('who draws next goes on with the flight of who drew before', () => {
  const { hand, store, steering } = setUp();
  store.actions.moveCamera(rome);
  steering.end();
  const next = new FlyingHand();
  next.looksAt = hand.looksAt;
  setUp(next, store).steering.adjust();
  next.arrive();
  expect(next.looksAt).toEqual(rome);
});

test('where the reader had dragged the map when another renderer took over is kept', () => {
  const { hand, store, steering } = setUp();
  hand.drag(rome);
  steering.end();
  expect(store.getState().camera).toEqual(rome);
});

test('tells where a flight leads', () => {
  const { hand, store, steering } = setUp();
  store.actions.selectCountry('ES');
  expect(steering.heading()).toEqual(spain);
  hand.arrive();
  hand.drag(rome);
  expect(steering.heading()).toEqual(rome);
});
