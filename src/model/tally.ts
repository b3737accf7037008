import type { CategoryCounts } from './aggregate.ts';
import { categories } from './atlas.ts';

/** By agreement, a small number that stands for a value. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** How often each code occurs among the agreements that no facet but the excepted ones puts aside. */
export function tallyWhere(
  codes: Codes,
  failing: Uint8Array,
  except: number,
  counts: Uint32Array,
): Uint32Array {
  const asked = ~except;
  for (let row = 0; row < failing.length; row += 1) {
    if (((failing[row] as number) & asked) === 0) bump(counts, codes[row] as number);
  }
  return counts;
}

/** The agreements that no facet puts aside. */
export function rowsLeft(failing: Uint8Array): Uint32Array {
  const rows = new Uint32Array(failing.length);
  let length = 0;
  for (let row = 0; row < failing.length; row += 1) {
    if (failing[row] !== 0) continue;
    rows[length] = row;
    length += 1;
  }
  return rows.subarray(0, length);
}

/** The items at those places. */
export function pick<Item>(items: readonly Item[], rows: Uint32Array): readonly Item[] {
  const picked = new Array<Item>(rows.length);
  for (let position = 0; position < rows.length; position += 1) {
    picked[position] = items[rows[position] as number] as Item;
  }
  return picked;
}

/** Counts one more. */
export function bump(counts: Uint32Array, position: number): void {
  counts[position] = (counts[position] as number) + 1;
}

/** By code and category, as one run of numbers: those of code 1 stand behind those of code 0. */
export function countByCode(
  categoryOf: Uint8Array,
  codes: Codes,
  size: number,
  rows: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(size * categories.length);
  for (const row of rows) {
    bump(counts, (codes[row] as number) * categories.length + (categoryOf[row] as number));
  }
  return counts;
}
/** The counts of one country or place out of {@link countByCode}. */
export function countsAt(counts: Uint32Array, position: number): CategoryCounts {
  const first = position * categories.length;
  // Written out, not looped over: thousands of places ask for one each.
  return {
    erasmus: counts[first] as number,
    bilateral: counts[first + 1] as number,
    multilateral: counts[first + 2] as number,
    'university-wide': counts[first + 3] as number,
    amendment: counts[first + 4] as number,
    renewal: counts[first + 5] as number,
  };
}

/** Their sum. */
export function totalAt(counts: Uint32Array, position: number): number {
  let total = 0;
  for (let offset = 0; offset < categories.length; offset += 1) {
    total += counts[position * categories.length + offset] as number;
  }
  return total;
}
