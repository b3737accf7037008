import { categories } from '../model/atlas.ts';
import type { ListMessage, SumsMessage } from './cluster-messages.ts';
import type { Group } from './grouping.ts';

/** Sums up what a list says of each group's places. */
export function sumGroups(groups: readonly Group[], list: ListMessage): SumsMessage {
  const counts = new Uint32Array(groups.length * categories.length);
  const doubleDegrees = new Uint32Array(groups.length);
  const institutions = new Uint32Array(groups.length);
  const networkEnds = new Uint32Array(groups.length);
  const networks: number[] = [];
  groups.forEach(({ members }, position) => {
    const here = Array.from(members);
    for (const member of here) {
      for (let column = 0; column < categories.length; column += 1) {
        add(counts, position * categories.length + column, list.counts[member * categories.length + column]);
      }
      add(doubleDegrees, position, list.doubleDegrees[member]);
    }
    institutions[position] = differentIn(here, list.institutions, list.institutionEnds).size;
    networks.push(...differentIn(here, list.networks, list.networkEnds));
    networkEnds[position] = networks.length;
  });
  return { counts, doubleDegrees, institutions, networks: Uint32Array.from(networks), networkEnds };
}

function add(sums: Uint32Array, position: number, number: number | undefined): void {
  sums[position] = (sums[position] ?? 0) + (number ?? 0);
}

/** The numbers in some places' lists, each once. */
function differentIn(places: readonly number[], items: Uint32Array, ends: Uint32Array): ReadonlySet<number> {
  const different = new Set<number>();
  for (const place of places) {
    const end = ends[place] ?? 0;
    for (let item = ends[place - 1] ?? 0; item < end; item += 1) different.add(items[item] ?? 0);
  }
  return different;
}
