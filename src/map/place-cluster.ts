import { type CategoryCounts, type PlaceAggregate, sumCounts } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Bounds } from '../model/camera.ts';
import type { Cluster } from './clusters.ts';
import type { Group } from './grouping.ts';
import { boundsOf } from './view.ts';

/**
 * A cluster out of a group of places. Most of what it knows it finds out when first asked: a level of a long list
 * has more places than anyone looks at.
 */
export class PlaceCluster implements Cluster {
  readonly key: string;
  readonly lonLat: LonLat;
  readonly total: number;
  private readonly group: Group;
  private readonly places: readonly PlaceAggregate[];
  private readonly found: { -readonly [Fact in keyof Cluster]?: Cluster[Fact] } = {};

  /** @param places of which the group has the positions */
  constructor(group: Group, places: readonly PlaceAggregate[]) {
    const first = places[group.members[0] ?? -1];
    if (!first) throw new RangeError('a cluster of no places');
    this.key = first.place.key;
    this.lonLat = group.lonLat;
    this.total = group.total;
    this.group = group;
    this.places = places;
  }

  get members(): readonly PlaceAggregate[] {
    this.found.members ??= Array.from(this.group.members, (position) => this.places[position] ?? []).flat();
    return this.found.members;
  }

  get counts(): CategoryCounts {
    this.found.counts ??= sumCounts(this.members.map(({ counts }) => counts));
    return this.found.counts;
  }

  get institutions(): readonly string[] {
    this.found.institutions ??= [...new Set(this.members.flatMap(({ institutions }) => institutions))];
    return this.found.institutions;
  }

  get doubleDegrees(): number {
    this.found.doubleDegrees ??= this.members.reduce((sum, { doubleDegrees }) => sum + doubleDegrees, 0);
    return this.found.doubleDegrees;
  }

  get networks(): readonly string[] {
    this.found.networks ??= [...new Set(this.members.flatMap(({ networks }) => networks))];
    return this.found.networks;
  }

  get bounds(): Bounds {
    this.found.bounds ??= boundsOf(this.members.map(({ place }) => place.lonLat));
    return this.found.bounds;
  }
}
