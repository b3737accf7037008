import { markerReach } from '../charts/marker-radius.ts';
import type { PlaceAggregate } from '../model/aggregate.ts';
import { type ClusterIndex, createClusterIndex, type Level } from './clusters.ts';
import { FarClusters, type FarList, type StartWorker } from './far-clusters.ts';
import { stepOf } from './grouping.ts';

/** Places from which a worker finds their clusters: here a step of zoom takes up to 60 ms, and longer for more. */
export const longList = 1000;

/** Where a list's clusters come from: found at once, or as soon as a worker has answered. */
export interface ClusterSource {
  /** What the map shows at a zoom: until that is known, what it showed last, of whichever list. Null at first. */
  readonly shownAt: (zoom: number) => Level | null;
  /** What stands at a zoom, whether shown or not. A promise never settles when another is made meanwhile. */
  readonly levelAt: (zoom: number) => Level | Promise<Level>;
}

/** The sources of one map's lists, which come one after the other as the reader chooses. */
export class ClusterSources {
  private readonly listeners = new Set<() => void>();
  private readonly far: FarClusters;
  private shown: Level | null = null;
  private shownList: FarList | null = null;

  constructor(start: StartWorker) {
    this.far = new FarClusters(start, (list, level) => {
      // One that the map has zoomed past meanwhile is still nearer than what was there before.
      if (list === this.shownList && level) this.shown = level;
      for (const listener of [...this.listeners]) listener();
    });
  }

  /** @param listener told when a source may show something else at the same zoom */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The source of a list. One that is short, and any where no worker is to be had, is clustered here and now. */
  of(places: readonly PlaceAggregate[], surroundings: Pick<FarList, 'home' | 'projection'>): ClusterSource {
    let index: ClusterIndex | null = null;
    const here = (zoom: number) => {
      index ??= createClusterIndex(places, markerReach, surroundings);
      return index.levelAt(zoom);
    };
    const isHere = () => places.length < longList || this.far.isBroken;
    const list: FarList = { places, ...surroundings, levels: new Map() };
    return {
      shownAt: (zoom) => {
        const known = isHere() ? here(zoom) : list.levels.get(stepOf(zoom));
        this.shownList = list;
        if (known) this.shown = known;
        else this.far.want(list, stepOf(zoom));
        return this.shown;
      },
      levelAt: (zoom) => {
        if (isHere()) return here(zoom);
        return list.levels.get(stepOf(zoom)) ?? this.far.expect(list, stepOf(zoom)).catch(() => here(zoom));
      },
    };
  }
}
