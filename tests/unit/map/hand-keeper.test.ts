import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Emitter } from '../../../src/map/events.ts';
import type { Hand, HandInput } from '../../../src/map/hand.ts';
import { HandKeeper, type Keeping, patience } from '../../../src/map/hand-keeper.ts';
import type { Drawing } from '../../../src/map/webgl.ts';
import type { Camera } from '../../../src/model/camera.ts';

const opening: Camera = { center: [0, 20], zoom: 1 };
const rome: Camera = { center: [12.5, 41.9], zoom: 6 };
const input = { theme: 'light' } as HandInput;

/** A renderer that draws nothing: it only remembers where it looks. */
class IdleHand implements Hand {
  readonly surface = {} as HTMLElement;
  readonly nearestZoom = 12;
  readonly emitter = new Emitter();
  readonly on: Hand['on'] = (event, listener) => this.emitter.on(event, listener);
  readonly name: Hand['name'];
  looksAt: Camera;
  told: Partial<HandInput> = {};

  constructor(name: Hand['name'], camera: Camera) {
    this.name = name;
    this.looksAt = camera;
  }

  update(change: Partial<HandInput>): void {
    this.told = { ...this.told, ...change };
  }
  camera = () => this.looksAt;
  project = () => ({ x: 0, y: 0, visible: true });
  moveTo(camera: Camera): void {
    this.looksAt = camera;
  }
  resize(): void {}
  isComplete = () => true;
  snapshot = async () => null;
  destroy(): void {}
}

function setUp(options: { drawing?: Drawing; unloadable?: Hand['name'][]; now?: () => number } = {}) {
  const hands = new Map<string, IdleHand>();
  let shown = '';
  const keeping: Keeping = {
    load: async (name) => {
      if (options.unloadable?.includes(name)) throw new Error('no network');
      return (_container, camera) => {
        const hand = new IdleHand(name, camera);
        hands.set(name, hand);
        return hand;
      };
    },
    makeContainer: () => ({}) as HTMLElement,
    show: (hand) => {
      shown = hand.name;
    },
    drawing: () => options.drawing ?? 'hardware',
    now: options.now ?? (() => 0),
    situation: () => ({ camera: opening, input }),
  };
  const handOf = (name: Hand['name']) => {
    const hand = hands.get(name);
    if (!hand) throw new Error(`${name} was never made`);
    return hand;
  };
  return { keeping, handOf, hands, shown: () => shown };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('who draws the map', () => {
  test.each([
    ['auto', 'hardware', 'gl'],
    ['auto', 'software', 'svg'],
    ['auto', 'none', 'svg'],
    ['gl', 'software', 'gl'],
    ['gl', 'none', 'svg'],
    ['svg', 'hardware', 'svg'],
  ] as const)('asked for %s where WebGL is drawn by %s: %s', async (choice, drawing, expected) => {
    const { keeping, hands } = setUp({ drawing });
    const keeper = new HandKeeper(choice, keeping);
    await settled();
    expect(keeper.present().hand?.name).toBe(expected);
    expect([...hands.keys()]).toEqual([expected]);
  });

  test('the other one follows a choice in the same camera, when its basemap stands', async () => {
    const { keeping, handOf, shown } = setUp();
    const keeper = new HandKeeper('auto', keeping);
    await settled();
    handOf('gl').looksAt = rome;
    keeper.choose('svg');
    await settled();
    expect(shown()).toBe('gl');
    handOf('svg').emitter.emit('ready');
    await settled();
    expect(shown()).toBe('svg');
    expect(handOf('svg').camera()).toEqual(rome);
  });

  test('who takes over counts as ready, though it said so before the page knew of it', async () => {
    const { keeping, handOf } = setUp();
    const keeper = new HandKeeper('gl', keeping);
    await settled();
    const heard = vi.fn();
    void keeper.present().ready?.then(heard);
    await settled();
    expect(heard, 'MapLibre’s basemap does not stand yet').not.toHaveBeenCalled();
    keeper.choose('svg');
    await settled();
    handOf('svg').emitter.emit('ready');
    await settled();
    await expect(keeper.present().ready).resolves.toBeUndefined();
  });

  test('a choice that is taken back changes nothing', async () => {
    const { keeping, handOf, shown } = setUp();
    const keeper = new HandKeeper('gl', keeping);
    await settled();
    keeper.choose('svg');
    keeper.choose('gl');
    await settled();
    handOf('svg').emitter.emit('ready');
    await settled();
    expect(shown()).toBe('gl');
  });

  test('the SVG map where MapLibre can’t be loaded', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { keeping } = setUp({ unloadable: ['gl'] });
    const keeper = new HandKeeper('auto', keeping);
    await settled();
    expect(keeper.present().hand?.name).toBe('svg');
  });

  test('nobody where neither can be loaded, and that is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { keeping } = setUp({ unloadable: ['gl', 'svg'] });
    const keeper = new HandKeeper('auto', keeping);
    await settled();
    expect(keeper.present()).toEqual({ hand: null, ready: null, unavailable: true });
  });
});

describe('a lost drawing context', () => {
  test('that soon comes back needs no stand-in', async () => {
    const { keeping, handOf, hands } = setUp();
    new HandKeeper('auto', keeping);
    await settled();
    handOf('gl').emitter.emit('lost');
    await vi.advanceTimersByTimeAsync(patience - 1);
    handOf('gl').emitter.emit('restored');
    await vi.advanceTimersByTimeAsync(patience);
    expect(hands.has('svg')).toBe(false);
  });

  test('that stays away is stood in for; MapLibre comes back with the view that the reader left', async () => {
    const { keeping, handOf, shown } = setUp();
    new HandKeeper('auto', keeping);
    await settled();
    handOf('gl').emitter.emit('ready');
    handOf('gl').looksAt = rome;
    handOf('gl').emitter.emit('lost');
    await vi.advanceTimersByTimeAsync(patience);
    handOf('svg').emitter.emit('ready');
    await settled();
    expect(shown()).toBe('svg');
    expect(handOf('svg').camera()).toEqual(rome);

    handOf('svg').looksAt = opening;
    handOf('gl').emitter.emit('restored');
    await settled();
    expect(shown(), 'until the basemap stands again').toBe('svg');
    handOf('gl').emitter.emit('ready');
    await settled();
    expect(shown()).toBe('gl');
    expect(handOf('gl').camera()).toEqual(opening);
    expect(handOf('gl').told).toMatchObject({ theme: 'light' });
  });
});

describe('MapLibre that moves slowly', () => {
  /** Forty frames of a moving map. */
  function move(hand: IdleHand, clock: { time: number }, frame: number) {
    for (let count = 0; count < 40; count += 1) {
      clock.time += frame;
      hand.emitter.emit('move');
    }
    hand.emitter.emit('moveend');
  }

  test.each([
    ['auto', 90, 'svg'],
    ['auto', 17, 'gl'],
    ['gl', 90, 'gl'],
  ] as const)('asked for %s, with a frame each %i ms: %s', async (choice, frame, expected) => {
    const clock = { time: 0 };
    const { keeping, handOf, hands, shown } = setUp({ now: () => clock.time });
    new HandKeeper(choice, keeping);
    await settled();
    move(handOf('gl'), clock, frame);
    await settled();
    hands.get('svg')?.emitter.emit('ready');
    await settled();
    expect(shown()).toBe(expected);
  });
});
