import type { PlaceAggregate } from '../model/aggregate.ts';
import { categories, type Place } from '../model/atlas.ts';
import type { ListMessage } from './cluster-messages.ts';

/** Writes lists for the worker; knows what it has heard of, so that each place is described once. */
export class ListWriter {
  private readonly places = new Numbers<Place>(({ key }) => key);
  private readonly institutions = new Numbers<string>((key) => key);
  private readonly networks = new Numbers<string>((name) => name);

  /** Names of networks by their numbers. */
  get networkNames(): readonly string[] {
    return this.networks.items;
  }

  write(list: readonly PlaceAggregate[]): ListMessage {
    const known = this.places.items.length;
    for (const numbers of [this.places, this.institutions, this.networks]) numbers.startAnew();
    const numbers = new Uint32Array(list.length);
    const totals = new Uint32Array(list.length);
    const counts = new Uint32Array(list.length * categories.length);
    const doubleDegrees = new Uint32Array(list.length);
    const institutions = new Lists(list.length);
    const networks = new Lists(list.length);
    let cell = 0;
    list.forEach((one, position) => {
      numbers[position] = this.places.of(one.place);
      totals[position] = one.total;
      for (const category of categories) {
        counts[cell] = one.counts[category];
        cell += 1;
      }
      doubleDegrees[position] = one.doubleDegrees;
      for (const key of one.institutions) institutions.add(this.institutions.of(key));
      institutions.end(position);
      for (const name of one.networks) networks.add(this.networks.of(name));
      networks.end(position);
    });
    const newPlaces = this.places.items.slice(known);
    return {
      newKeys: newPlaces.map(({ key }) => key),
      newLonLats: Float64Array.from(newPlaces.flatMap(({ lonLat }) => lonLat)),
      numbers,
      totals,
      counts,
      doubleDegrees,
      institutions: institutions.items(),
      institutionEnds: institutions.ends,
      networks: networks.items(),
      networkEnds: networks.ends,
    };
  }
}

/** How many are looked at before one is looked up. */
const nearBy = 20;

/**
 * Numbers things in the order in which they come. Those that come again do so in about the same order, some left out:
 * each is looked for behind the one before, which for long lists is many times quicker than to look it up.
 */
class Numbers<Item> {
  readonly items: Item[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly keyOf: (item: Item) => string;
  private likely = 0;

  constructor(keyOf: (item: Item) => string) {
    this.keyOf = keyOf;
  }

  startAnew(): void {
    this.likely = 0;
  }

  of(item: Item): number {
    const end = Math.min(this.likely + nearBy, this.items.length);
    for (let number = this.likely; number < end; number += 1) {
      if (this.items[number] !== item) continue;
      this.likely = number + 1;
      return number;
    }
    const number = this.lookUp(item);
    this.likely = Math.max(this.likely, number + 1);
    return number;
  }

  private lookUp(item: Item): number {
    const key = this.keyOf(item);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** Lists of numbers one behind the other. */
class Lists {
  readonly ends: Uint32Array<ArrayBuffer>;
  private readonly all: number[] = [];

  constructor(length: number) {
    this.ends = new Uint32Array(length);
  }

  add(number: number): void {
    this.all.push(number);
  }

  end(position: number): void {
    this.ends[position] = this.all.length;
  }

  items(): Uint32Array<ArrayBuffer> {
    return Uint32Array.from(this.all);
  }
}
