import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markerReach } from '../../../src/charts/marker-radius.ts';
import { makeClerk } from '../../../src/map/cluster-clerk.ts';
import { buffersOf, type LevelMessage, type LevelRequest } from '../../../src/map/cluster-messages.ts';
import { ClusterSources, longList } from '../../../src/map/cluster-source.ts';
import { type Cluster, createClusterIndex, type Level } from '../../../src/map/clusters.ts';
import { levelOf, type StartWorker } from '../../../src/map/far-clusters.ts';
import { stepOf } from '../../../src/map/grouping.ts';
import { ListWriter } from '../../../src/map/list-writer.ts';
import type { PlaceAggregate } from '../../../src/model/aggregate.ts';
import { projections } from '../../../src/model/camera.ts';
import { placeCount, somePlaces } from '../places.ts';

const home = [5.71479, 45.17869] as const;
const mercator = { home, projection: 'mercator' } as const;

/** Hands a message over to another thread, as far as one can tell. */
function handOver<Message extends LevelRequest | LevelMessage>(message: Message): Message {
  return structuredClone(message, { transfer: buffersOf(message) });
}

/** All that a cluster says, found out now. */
function spelled({ clusters, home: star }: Level) {
  const facts = (cluster: Cluster) => {
    const { key, lonLat, members, counts, total, institutions, doubleDegrees, networks, bounds } = cluster;
    return { key, lonLat, members, counts, total, institutions, doubleDegrees, networks, bounds };
  };
  return { clusters: clusters.map(facts), star };
}

/** The same place with all that can be said of one, by its number of agreements. */
function described(place: PlaceAggregate): PlaceAggregate {
  const { total } = place;
  return {
    ...place,
    counts: { ...place.counts, erasmus: total - (total % 4), bilateral: total % 4 },
    institutions: [...place.institutions, `shared-${total % 7}`],
    doubleDegrees: total % 3,
    networks: ['CLUSTER', 'ORA', 'CREPUQ'].slice(0, total % 4).slice(total % 2),
  };
}

describe('the worker', () => {
  it('finds the clusters that the page would find, in one list after the other', () => {
    const lists = fc.array(
      fc.tuple(
        somePlaces,
        fc.double({ min: -2, max: 12, noNaN: true }),
        fc.constantFrom(...projections),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(lists, (all) => {
        const [writer, clerk] = [new ListWriter(), makeClerk()];
        const places = new Map<string, PlaceAggregate>();
        for (const [list, zoom, projection, isSplit] of all) {
          // Places are where they are in every list.
          const known = list.map((one) =>
            described({ ...one, place: places.get(one.place.key)?.place ?? one.place }),
          );
          for (const one of known) places.set(one.place.key, one);
          const step = stepOf(zoom);
          const ask = (message: LevelRequest) => handOver(clerk(handOver(message)));
          const first = { list: writer.write(known), step: isSplit ? step + 1 : step, projection, home };
          const answer = ask(first);
          const message = isSplit ? ask({ list: null, step, projection, home }) : answer;
          const far = levelOf(message, known, writer.networkNames);
          const near = createClusterIndex(known, markerReach, { home, projection }).levelAt(zoom);
          expect(spelled(far)).toEqual(spelled(near));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is told of each place once, in whatever order lists name them', () => {
    const writer = new ListWriter();
    const [one, two, three] = [
      placeCount('one', 1, 2, 3),
      placeCount('two', 3, 4, 5),
      placeCount('three', 5, 6, 7),
    ];
    writer.write([one, two]);
    const { newKeys, newLonLats, numbers, totals } = writer.write([three, { ...one, total: 1 }]);
    expect(newKeys).toEqual(['three']);
    expect([...newLonLats]).toEqual([5, 6]);
    expect([...numbers]).toEqual([2, 0]);
    expect([...totals]).toEqual([7, 1]);
  });
});

/** A list that needs the worker: a lattice of places, and one that tells lists apart. */
function longListOf(key: string): readonly PlaceAggregate[] {
  const lattice = Array.from({ length: longList }, (_, position) =>
    placeCount(`p${position}`, -170 + 10 * (position % 30), -55 + 3.5 * Math.floor(position / 30), 1),
  );
  return [...lattice, placeCount(key, 0, 80, 50)];
}

/** A worker that answers when told to. */
function setUp() {
  const requests: LevelRequest[] = [];
  const clerk = makeClerk();
  let told: Parameters<StartWorker>[0] | null = null;
  let starts = 0;
  const sources = new ClusterSources((listener) => {
    starts += 1;
    told = listener;
    return (request) => requests.push(handOver(request));
  });
  let news = 0;
  sources.subscribe(() => {
    news += 1;
  });
  return {
    sources,
    starts: () => starts,
    news: () => news,
    waiting: () => requests.map(({ step }) => step),
    answer() {
      const request = requests.shift();
      if (request) told?.onAnswer(handOver(clerk(request)));
    },
    die() {
      told?.onBroken();
    },
  };
}

const firstKey = (level: Level | null) => level?.clusters[0]?.key;

describe('where clusters come from', () => {
  it('is the page itself for a short list: at once, and without a worker', () => {
    const { sources, starts } = setUp();
    const source = sources.of(longListOf('few').slice(-20), mercator);
    expect(firstKey(source.shownAt(2))).toBe('few');
    expect(source.levelAt(11)).not.toBeInstanceOf(Promise);
    expect(starts()).toBe(0);
  });

  it('is the worker for a long one: nothing stands until it has answered', () => {
    const { sources, starts, news, answer } = setUp();
    const places = longListOf('many');
    const source = sources.of(places, mercator);
    expect(source.shownAt(2)).toBeNull();
    answer();
    expect(news()).toBe(1);
    const shown = source.shownAt(2);
    expect(shown?.clusters.map(({ key }) => key)).toEqual(
      createClusterIndex(places, markerReach, mercator)
        .clustersAt(2)
        .map(({ key }) => key),
    );
    expect(source.shownAt(2.1)).toBe(shown);
    expect(starts()).toBe(1);
  });

  it('shows what it showed until it knows better, and asks for no level twice', () => {
    const { sources, answer, waiting } = setUp();
    const source = sources.of(longListOf('many'), mercator);
    source.shownAt(2);
    answer();
    const before = source.shownAt(2);
    expect(source.shownAt(5)).toBe(before);
    answer();
    expect(source.shownAt(5)).not.toBe(before);
    expect(source.shownAt(2)).toBe(before);
    expect(waiting()).toEqual([]);
  });

  it('shows a level that the map has zoomed past rather than one from farther away', () => {
    const { sources, answer } = setUp();
    const source = sources.of(longListOf('many'), mercator);
    source.shownAt(2);
    answer();
    const before = source.shownAt(2);
    source.shownAt(3);
    source.shownAt(4);
    answer();
    const passed = source.shownAt(4);
    expect(passed).not.toBe(before);
    answer();
    expect(source.shownAt(4)).not.toBe(passed);
    expect(source.shownAt(3)).toBe(passed);
  });

  it('keeps the markers of the list before until the new one is known, and drops what comes late', () => {
    const { sources, answer } = setUp();
    const before = sources.of(longListOf('before'), mercator);
    before.shownAt(2);
    answer();
    before.shownAt(5);
    const after = sources.of(longListOf('after'), mercator);
    const shown = after.shownAt(5);
    expect(firstKey(shown)).toBe('before');
    // The worker was still at the list before.
    answer();
    expect(after.shownAt(5)).toBe(shown);
    answer();
    expect(firstKey(after.shownAt(5))).toBe('after');
  });

  it('goes from a long list to a short one at once, and keeps that one’s markers on the way back', () => {
    const { sources, answer } = setUp();
    const long = longListOf('long');
    const source = sources.of(long, mercator);
    source.shownAt(2);
    answer();
    const short = sources.of([placeCount('short', 0, 0, 9)], mercator);
    expect(firstKey(short.shownAt(2))).toBe('short');
    const again = sources.of([...long], mercator);
    expect(firstKey(again.shownAt(2))).toBe('short');
    answer();
    expect(firstKey(again.shownAt(2))).toBe('long');
  });

  it('tells a level that is not shown when the worker has come to it, and then at once', async () => {
    const { sources, answer } = setUp();
    const source = sources.of(longListOf('many'), mercator);
    source.shownAt(2);
    const nearest = source.levelAt(11);
    answer();
    answer();
    expect((await nearest).clusters).toHaveLength(longList + 1);
    expect(source.levelAt(11)).toBe(await nearest);
  });

  it('is the page itself where no worker can be started', async () => {
    const sources = new ClusterSources(() => {
      throw new Error('blocked');
    });
    const source = sources.of(longListOf('many'), mercator);
    const heard = new Promise<void>((resolve) => sources.subscribe(resolve));
    source.shownAt(2);
    await heard;
    expect(firstKey(source.shownAt(2))).toBe('many');
    expect(source.levelAt(11)).not.toBeInstanceOf(Promise);
  });

  it('is the page itself from when the worker dies', async () => {
    const { sources, die, news, answer } = setUp();
    const source = sources.of(longListOf('many'), mercator);
    source.shownAt(2);
    answer();
    const before = source.shownAt(2);
    source.shownAt(5);
    const nearest = source.levelAt(11);
    die();
    expect(news()).toBe(2);
    expect(source.shownAt(5)).not.toBe(before);
    expect((await nearest).clusters).toHaveLength(longList + 1);
    const other = sources.of(longListOf('other'), mercator);
    expect(firstKey(other.shownAt(2))).toBe('other');
  });
});
