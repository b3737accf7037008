/** The middle of the numbers; of an even number of them, the mean of the two in the middle. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[middle - 1], sorted[middle]];
  if (above === undefined) return Number.NaN;
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}

/** What was measured on one page. Times in milliseconds, bytes as sent. */
export interface Measured {
  /** When list and breakdowns can be used; null for a page that has none. */
  readonly content: number | null;
  readonly visible: number;
  readonly ready: number;
  readonly bytes: number;
  /** Median frame while dragging; null for a page that can't be dragged. */
  readonly drag: number | null;
}

/** The medians of several visits to one page. */
export function medians(visits: readonly Measured[]): Measured {
  const contents = visits.flatMap(({ content }) => content ?? []);
  const drags = visits.flatMap(({ drag }) => drag ?? []);
  return {
    content: contents.length > 0 ? median(contents) : null,
    visible: median(visits.map(({ visible }) => visible)),
    ready: median(visits.map(({ ready }) => ready)),
    bytes: median(visits.map(({ bytes }) => bytes)),
    drag: drags.length > 0 ? median(drags) : null,
  };
}

/** A line of what is to be reached. */
export interface Verdict {
  readonly what: string;
  /** A ratio, or milliseconds. */
  readonly value: number;
  readonly atMost: number;
  readonly reached: boolean;
}

/**
 * Holds the page against what issue 10 asks for; leaves out what needs a page that was not measured.
 * @param pages medians by name; "atlas", "floor" and "maplibre" count
 */
export function verdicts(pages: ReadonlyMap<string, Measured>): Verdict[] {
  const [atlas, floor, bare] = ['atlas', 'floor', 'maplibre'].map((name) => pages.get(name));
  if (!atlas) return [];
  const verdict = (what: string, value: number, atMost: number): Verdict => ({
    what,
    value,
    atMost,
    reached: value <= atMost,
  });
  return [
    ...(floor ? [verdict('map-visible / floor', atlas.visible / floor.visible, 1.3)] : []),
    ...(bare
      ? [
          verdict('map-ready / bare MapLibre', atlas.ready / bare.ready, 1.15),
          verdict('bytes until map-ready / bare MapLibre', atlas.bytes / bare.bytes, 0.6),
        ]
      : []),
    ...(atlas.drag === null ? [] : [verdict('median frame while dragging (ms)', atlas.drag, 30)]),
  ];
}

/** Rows of text as a Markdown table; all columns but the first are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
