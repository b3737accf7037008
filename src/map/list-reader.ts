import type { ListMessage } from './cluster-messages.ts';
import type { PlaceColumns } from './grouping.ts';

/** Reads lists in the worker; remembers every place that it has heard of. */
export class ListReader {
  private readonly keys: string[] = [];
  private readonly lonLats: number[] = [];

  read({ newKeys, newLonLats, numbers, totals }: ListMessage): PlaceColumns {
    for (const key of newKeys) this.keys.push(key);
    for (const degrees of newLonLats) this.lonLats.push(degrees);
    const lonLats = new Float64Array(2 * numbers.length);
    numbers.forEach((number, position) => {
      lonLats[2 * position] = this.lonLats[2 * number] ?? 0;
      lonLats[2 * position + 1] = this.lonLats[2 * number + 1] ?? 0;
    });
    return { keys: Array.from(numbers, (number) => this.keys[number] ?? ''), lonLats, totals };
  }
}
