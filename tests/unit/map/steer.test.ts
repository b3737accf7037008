import { describe, expect, it } from 'vitest';
import { Emitter } from '../../../src/map/events.ts';
import type { Hand } from '../../../src/map/hand.ts';
import { steer } from '../../../src/map/steer.ts';
import type { Camera } from '../../../src/model/camera.ts';
import { createAtlasStore } from '../../../src/state/store.ts';

const world: Camera = { center: [10, 20], zoom: 1 };
const spain: Camera = { center: [-3, 40], zoom: 5 };
const japan: Camera = { center: [138, 36], zoom: 5 };

/** A renderer whose flights take as long as a test wants, and which tells the end of one that is cut short, as MapLibre does. */
class FlyingHand {
  private readonly emitter = new Emitter();
  private now = world;
  private goal: Camera | null = null;

  readonly hand = {
    camera: () => this.now,
    on: this.emitter.on.bind(this.emitter),
    moveTo: (to: Camera, { animate }: { animate: boolean }) => {
      const former = this.goal;
      this.goal = animate ? to : null;
      if (former) this.emitter.emit('moveend');
      if (!animate) this.rest(to);
    },
  } as unknown as Hand;

  /** Half of the flight passes. */
  flyHalfway(): void {
    const { center, zoom } = this.goal ?? this.now;
    this.now = {
      center: [(this.now.center[0] + center[0]) / 2, (this.now.center[1] + center[1]) / 2],
      zoom: (this.now.zoom + zoom) / 2,
    };
  }

  land(): void {
    this.rest(this.goal ?? this.now);
  }

  /** The reader's own hand moves the map. */
  rest(at: Camera): void {
    this.goal = null;
    this.now = at;
    this.emitter.emit('moveend');
  }
}

function steered() {
  const flying = new FlyingHand();
  const store = createAtlasStore({ locale: 'en' });
  const steering = steer(flying.hand, store, {
    naturalCamera: ({ selection }) =>
      selection?.kind !== 'country' ? world : selection.country === 'ES' ? spain : japan,
    reducedMotion: () => false,
  });
  return { flying, store, steering };
}

describe('map and store in step', () => {
  it('a choice flies the map there, and leaves the view to the choice', () => {
    const { flying, store } = steered();
    store.actions.selectCountry('ES');
    flying.land();
    expect(flying.hand.camera()).toEqual(spain);
    expect(store.getState().camera).toBeNull();
  });

  it('a choice made while the map still flies to another is no move of the reader’s own', () => {
    const { flying, store } = steered();
    store.actions.selectCountry('ES');
    flying.flyHalfway();
    store.actions.selectCountry('JP');
    flying.flyHalfway();
    flying.land();
    expect(flying.hand.camera()).toEqual(japan);
    expect(store.getState().camera).toBeNull();
  });

  it('where the reader moves the map goes into the store, also after a flight', () => {
    const { flying, store } = steered();
    store.actions.selectCountry('ES');
    flying.land();
    flying.rest(japan);
    expect(store.getState().camera).toEqual(japan);
  });

  it('panels that come and go keep the natural view, and leave a view of the reader’s own alone', () => {
    const { flying, steering } = steered();
    flying.rest(japan);
    steering.adjust();
    expect(flying.hand.camera()).toEqual(japan);
  });

  it('when it has ended moves neither', () => {
    const { flying, store, steering } = steered();
    steering.end();
    flying.rest(japan);
    store.actions.selectCountry('ES');
    expect(flying.hand.camera()).toEqual(japan);
    expect(store.getState().camera).toBeNull();
  });
});
