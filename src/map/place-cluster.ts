import { type CategoryCounts, type PlaceAggregate, sumCounts } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Bounds } from '../model/camera.ts';
import type { Cluster } from './clusters.ts';
import type { Group } from './grouping.ts';
import { boundsOf } from './view.ts';

/** What a cluster's places sum up to. */
export type Facts = Pick<Cluster, 'counts' | 'doubleDegrees' | 'institutions' | 'networks'>;

/**
 * A cluster out of a group of places. What it knows of them it finds out when first asked: a level of a long list has
 * more places than anyone looks at.
 */
export class PlaceCluster implements Cluster {
  readonly key: string;
  readonly lonLat: LonLat;
  readonly total: number;
  private readonly group: Group;
  private readonly places: readonly PlaceAggregate[];
  private readonly read: () => Facts;
  private knownMembers: readonly PlaceAggregate[] | null = null;
  private knownFacts: Facts | null = null;

  /**
   * @param places of which the group has the positions
   * @param read where it is known already
   */
  constructor(group: Group, places: readonly PlaceAggregate[], read?: () => Facts) {
    const first = places[group.members[0] ?? -1];
    if (!first) throw new RangeError('a cluster of no places');
    this.key = first.place.key;
    this.lonLat = group.lonLat;
    this.total = group.total;
    this.group = group;
    this.places = places;
    this.read = read ?? (() => sumUp(this.members));
  }

  get members(): readonly PlaceAggregate[] {
    this.knownMembers ??= membersOf(this.group, this.places);
    return this.knownMembers;
  }

  get counts(): CategoryCounts {
    return this.facts.counts;
  }

  get institutions(): number {
    return this.facts.institutions;
  }

  get doubleDegrees(): number {
    return this.facts.doubleDegrees;
  }

  get networks(): readonly string[] {
    return this.facts.networks;
  }

  get bounds(): Bounds {
    return boundsOf(this.members.map(({ place }) => place.lonLat));
  }

  private get facts(): Facts {
    this.knownFacts ??= this.read();
    return this.knownFacts;
  }
}

function membersOf({ members }: Group, places: readonly PlaceAggregate[]): readonly PlaceAggregate[] {
  const found: PlaceAggregate[] = [];
  for (let position = 0; position < members.length; position += 1) {
    const place = places[members[position] ?? -1];
    if (place) found.push(place);
  }
  return found;
}

function sumUp(members: readonly PlaceAggregate[]): Facts {
  return {
    counts: sumCounts(members.map(({ counts }) => counts)),
    doubleDegrees: members.reduce((sum, { doubleDegrees }) => sum + doubleDegrees, 0),
    institutions: new Set(members.flatMap(({ institutions }) => institutions)).size,
    networks: [...new Set(members.flatMap(({ networks }) => networks))],
  };
}
