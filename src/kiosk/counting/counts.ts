/** What is counted: visits, and in how many of them a language was spoken, a country or an institution looked at. */
export const kinds = ['visit', 'language', 'country', 'institution'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that a visit is counted for. */
export interface Seen {
  readonly kind: Kind;
  /** A language, a country's code, an institution's key; empty for the visit itself. */
  readonly key: string;
}

/** A day of the machine's own calendar: "2026-11-25". */
export type Day = string;

type DayCounts = { readonly [kind in Kind]?: Readonly<Record<string, number>> };

/** Visits by day, by kind, by key. It tells neither who, nor when in the day, nor what came after what. */
export type Counts = Readonly<Record<Day, DayCounts>>;

export const noCounts: Counts = {};

/** So many numbers are kept; with more the oldest days go. A busy day has about 150. */
export const mostEntries = 10_000;

/** @returns the counts with one visit more */
export function counted(counts: Counts, { kind, key }: Seen, day: Day): Counts {
  const ofDay = counts[day] ?? {};
  const ofKind = ofDay[kind] ?? {};
  const before = Object.hasOwn(ofKind, key) ? (ofKind[key] ?? 0) : 0;
  return bounded({ ...counts, [day]: { ...ofDay, [kind]: { ...ofKind, [key]: before + 1 } } });
}

/** Its days, the oldest first. */
export function daysOf(counts: Counts): readonly Day[] {
  return Object.keys(counts).sort();
}

/** Sums of one kind over all days, the largest first. */
export function sumsOf(
  counts: Counts,
  kind: Kind,
): readonly { readonly key: string; readonly count: number }[] {
  const sums = new Map<string, number>();
  for (const day of daysOf(counts)) {
    for (const [key, count] of Object.entries(counts[day]?.[kind] ?? {}))
      sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums]
    .map(([key, count]) => ({ key, count }))
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
}

function bounded(counts: Counts): Counts {
  const days = daysOf(counts);
  let left = days.reduce((sum, day) => sum + entriesIn(counts[day]), 0);
  if (left <= mostEntries) return counts;
  const kept = days.filter((day, position) => {
    const isTooMuch = left > mostEntries && position < days.length - 1;
    if (isTooMuch) left -= entriesIn(counts[day]);
    return !isTooMuch;
  });
  return Object.fromEntries(kept.map((day) => [day, counts[day] ?? {}]));
}

function entriesIn(ofDay: DayCounts = {}): number {
  return kinds.reduce((sum, kind) => sum + Object.keys(ofDay[kind] ?? {}).length, 0);
}
