import { describe, expect, it } from 'vitest';
import { countryAt } from '../../../../src/map/svg/country-at.ts';
import { emptySheet, type Points, type Sheet } from '../../../../src/map/svg/sheet.ts';

const square = (from: number, to: number): Points =>
  Float64Array.from([from, from, to, from, to, to, from, to, from, from]);
/** A country with a hole, in which another lies, in the north-west quarter of the world. */
const quarter: Sheet = {
  ...emptySheet({ z: 1, x: 0, y: 0 }),
  extent: 100,
  lands: [
    { country: 'ZA', rings: [square(10, 90), square(40, 60)] },
    { country: 'LS', rings: [square(40, 60)] },
  ],
};
const world: Sheet = {
  ...emptySheet({ z: 0, x: 0, y: 0 }),
  extent: 100,
  lands: [{ country: 'AQ', rings: [square(0, 100)] }],
};

describe('the country under a click', () => {
  it('is the one whose outline holds the place, not the one round its hole', () => {
    expect(countryAt([-90, 66], [quarter, world])).toBe('LS');
    expect(countryAt([-150, 80], [quarter, world])).toBe('ZA');
  });

  it('is none at sea, as the finest outlines have it', () => {
    expect(countryAt([-179, 84], [world, quarter])).toBeNull();
  });

  it('comes from the coarse world where nothing finer is there', () => {
    expect(countryAt([90, -40], [quarter, world])).toBe('AQ');
  });
});
