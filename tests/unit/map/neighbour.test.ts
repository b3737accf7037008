import { describe, expect, it } from 'vitest';
import { type Direction, neighbour } from '../../../src/map/neighbour.ts';

const middle = { key: 'middle', x: 100, y: 100 };
const east = { key: 'east', x: 180, y: 105 };
const farEast = { key: 'far east', x: 260, y: 100 };
const northEast = { key: 'north-east', x: 150, y: 40 };
const south = { key: 'south', x: 90, y: 150 };
const spots = [middle, east, farEast, northEast, south];
const go = (direction: Direction) => neighbour(middle, spots, direction)?.key ?? null;

describe('an arrow key among markers', () => {
  it('goes to the nearest marker ahead', () => {
    expect(go('right')).toBe('east');
    expect(go('down')).toBe('south');
  });

  it('prefers what lies straight ahead to what is near but aside', () => {
    const aside = { key: 'aside', x: 110, y: 190 };
    expect(neighbour(middle, [...spots, aside], 'right')?.key).toBe('east');
  });

  it('takes what lies aside when nothing lies straight ahead', () => {
    expect(neighbour(middle, [middle, { key: 'low', x: 60, y: 300 }], 'left')?.key).toBe('low');
  });

  it('stays at the edge', () => {
    expect(neighbour(farEast, spots, 'right')).toBeNull();
  });
});
