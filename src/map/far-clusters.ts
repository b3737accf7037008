import type { PlaceAggregate } from '../model/aggregate.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Projection } from '../model/camera.ts';
import { type LevelMessage, type LevelRequest, readFacts, readLevel } from './cluster-messages.ts';
import type { Level } from './clusters.ts';
import { type Errand, Errands } from './errands.ts';
import { ListWriter } from './list-writer.ts';
import { PlaceCluster } from './place-cluster.ts';

/** A list that is clustered elsewhere, and what is known of it. */
export interface FarList {
  readonly places: readonly PlaceAggregate[];
  readonly home: LonLat;
  readonly projection: Projection;
  /** By step of zoom. */
  readonly levels: Map<number, Level>;
}

/** Starts a worker that answers one request after the other, and returns how to send it one. @throws where it can't */
export type StartWorker = (told: {
  readonly onAnswer: (level: LevelMessage) => void;
  /** It will not answer any more. */
  readonly onBroken: () => void;
}) => (request: LevelRequest) => void;

interface LevelErrand extends Errand {
  readonly list: FarList;
}

interface Awaited extends LevelErrand {
  readonly resolve: (level: Level) => void;
  readonly reject: (reason: Error) => void;
}

type OnNews = (list: FarList | null, level: Level | null) => void;

/** Has long lists clustered by a worker, which is started for the first of them. */
export class FarClusters {
  private readonly start: StartWorker;
  private readonly onNews: OnNews;
  private readonly writer = new ListWriter();
  private readonly errands = new Errands<LevelErrand>((errand) => this.post(errand));
  private send: ((request: LevelRequest) => void) | null = null;
  /** What the worker has before it. */
  private posted: readonly PlaceAggregate[] | null = null;
  private awaited: Awaited | null = null;
  private broken = false;

  /** @param onNews told when another level of a list is known; with nulls when no more will ever be */
  constructor(start: StartWorker, onNews: OnNews) {
    this.start = start;
    this.onNews = onNews;
  }

  /** Whether there is no worker to be had. */
  get isBroken(): boolean {
    return this.broken;
  }

  /** Asks for a level that is going to be shown, unless something newer is asked for before its turn comes. */
  want(list: FarList, step: number): void {
    if (!this.broken) this.errands.ask('shown', { list, step });
  }

  /** Asks for a level behind those to be shown. It never comes when another is asked for meanwhile. */
  expect(list: FarList, step: number): Promise<Level> {
    return new Promise((resolve, reject) => {
      this.awaited = { list, step, resolve, reject };
      if (this.broken) this.giveUp();
      else this.errands.ask('opened', { list, step });
    });
  }

  private post({ list: { places, projection, home }, step }: LevelErrand): void {
    try {
      this.send ??= this.start({
        onAnswer: (level) => this.receive(level),
        onBroken: () => this.giveUp(),
      });
      const list = places === this.posted ? null : this.writer.write(places);
      this.posted = places;
      this.send({ list, step, projection, home });
    } catch {
      // Not while the map is being rendered, which is when it asks.
      queueMicrotask(() => this.giveUp());
    }
  }

  private receive(message: LevelMessage): void {
    const errand = this.errands.finish();
    if (!errand) return;
    const { list, step } = errand;
    const level = levelOf(message, list.places, this.writer.networkNames);
    list.levels.set(step, level);
    if (this.awaited?.list === list && this.awaited.step === step) {
      this.awaited.resolve(level);
      this.awaited = null;
    }
    this.onNews(list, level);
  }

  private giveUp(): void {
    this.broken = true;
    this.errands.giveUp();
    this.awaited?.reject(new Error('There is no worker.'));
    this.awaited = null;
    this.onNews(null, null);
  }
}

/**
 * The level that a message tells of.
 * @param networks their names by the numbers that the list was written with
 */
export function levelOf(
  message: LevelMessage,
  places: readonly PlaceAggregate[],
  networks: readonly string[],
): Level {
  const { groups, home } = readLevel(message);
  const clusters = groups.map(
    (group, position) => new PlaceCluster(group, places, () => readFacts(message, position, networks)),
  );
  return { clusters, home };
}
