import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that can be had again: the same seed throws the same dice. */
export interface Dice {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** From 0 up to, but not including, 1. */
  share(): number;
  /** True once in so many throws. */
  onceIn(times: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** Dice for one visitor: each has a seed of their own, which follows from the run's, so that any can come first. */
export function diceOf(seed: number, visitor: number): Dice {
  // Neighbouring seeds throw alike at first: numbers far apart, and the first throws are thrown away.
  const generator = xoroshiro128plus((Math.imul(seed, 0x9e3779b1) ^ Math.imul(visitor + 1, 0x85ebca6b)) | 0);
  for (let thrown = 0; thrown < 8; thrown += 1) generator.next();
  const whole = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    whole,
    share: () => whole(0, 999_999) / 1_000_000,
    onceIn: (times) => whole(1, times) === 1,
    pick: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
  };
}
