import { expect, test } from 'vitest';
import { nearestOf } from '../../../../src/kiosk/touch/nearest-of.ts';

const large = { of: 'large', x: 0, y: 0, radius: 30 };
const dot = { of: 'dot', x: 50, y: 0, radius: 8 };

test('a finger means the marker whose edge is nearest, not the one whose middle is', () => {
  expect(nearestOf([large, dot], { x: 34, y: 0 })?.of).toBe('large');
  expect(nearestOf([large, dot], { x: 38, y: 0 })?.of).toBe('dot');
});

test('of nothing, nothing is meant', () => {
  expect(nearestOf([], { x: 0, y: 0 })).toBeNull();
});
