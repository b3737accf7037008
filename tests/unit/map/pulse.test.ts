import { expect, test } from 'vitest';
import { Emitter } from '../../../src/map/events.ts';
import type { Hand } from '../../../src/map/hand.ts';
import { feelPulse, mapPulse, mapRests } from '../../../src/map/pulse.ts';

function hand(name: Hand['name']) {
  const emitter = new Emitter();
  return {
    name,
    emitter,
    on: ((event, listener) => emitter.on(event, listener)) as Hand['on'],
    isComplete: () => true,
    snapshot: async () => null,
  };
}

test('who draws is felt, its frames and whether it is on its way', () => {
  expect(mapPulse()).toMatchObject({ drawnBy: null, isUnderway: false });
  const before = mapPulse().frames;
  const gl = hand('gl');
  const letGo = feelPulse(gl, { isUnderway: () => true });
  gl.emitter.emit('move');
  gl.emitter.emit('move');
  expect(mapPulse()).toEqual({ drawnBy: 'gl', isUnderway: true, frames: before + 2 });
  letGo();
  gl.emitter.emit('move');
  expect(mapPulse()).toEqual({ drawnBy: null, isUnderway: false, frames: before + 2 });
});

test('who takes over is felt, though the one before is let go of late', () => {
  const letGo = feelPulse(hand('gl'), { isUnderway: () => false });
  const end = feelPulse(hand('svg'), { isUnderway: () => false });
  letGo();
  expect(mapPulse().drawnBy).toBe('svg');
  end();
});

test('the map rests when it has arrived and all is drawn, and not before there is one', () => {
  expect(mapRests()).toBe(false);
  const [way, drawing] = [{ isUnderway: true }, { isComplete: false }];
  const letGo = feelPulse(
    { ...hand('svg'), isComplete: () => drawing.isComplete },
    { isUnderway: () => way.isUnderway },
  );
  drawing.isComplete = true;
  expect(mapRests()).toBe(false);
  way.isUnderway = false;
  expect(mapRests()).toBe(true);
  drawing.isComplete = false;
  expect(mapRests()).toBe(false);
  letGo();
});
