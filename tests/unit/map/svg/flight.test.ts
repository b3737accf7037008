import { describe, expect, it } from 'vitest';
import { flightBetween } from '../../../../src/map/svg/flight.ts';

describe('a flight', () => {
  const [home, tokyo] = [
    { center: [5.7, 45.2], zoom: 6 },
    { center: [139.7, 35.7], zoom: 6 },
  ] as const;

  it('begins and ends where it should', () => {
    const flight = flightBetween(home, tokyo);
    expect(flight.at(0).center[0]).toBeCloseTo(5.7, 3);
    expect(flight.at(0).zoom).toBeCloseTo(6, 3);
    expect(flight.at(1)).toEqual(tokyo);
  });

  it('goes up between far places and takes 1.2 seconds at most', () => {
    const flight = flightBetween(home, tokyo);
    expect(flight.at(0.5).zoom).toBeLessThan(5);
    expect(flight.durationMs).toBeLessThanOrEqual(1200);
  });

  it('takes the short way round the world', () => {
    const flight = flightBetween({ center: [170, 0], zoom: 4 }, { center: [-170, 0], zoom: 4 });
    const middle = flight.at(0.3).center[0];
    expect(Math.abs(middle)).toBeGreaterThan(169);
  });
});
