/** What is known of the memory that the page's scripts use, measured while nobody is there. */
export interface HeapWatch {
  /** The first measures after the page has seen all its uses, in bytes. */
  readonly first: readonly number[];
  /** The last ones, in bytes. */
  readonly last: readonly number[];
  /** How many there were. */
  readonly measures: number;
}

export const noHeap: HeapWatch = { first: [], last: [], measures: 0 };

/** The least of so many measures counts: memory that is only not yet collected is no growth. */
const kept = 5;
/** What a page needs for good it has taken by the end of these visits… */
const firstVisits = 3;
/** …or, where nobody comes, of these measures. */
const firstMeasures = 30;
const megabyte = 1024 * 1024;

/** With one more measure. */
export function heapWith(watch: HeapWatch, used: number, visitors: number): HeapWatch {
  const measures = watch.measures + 1;
  const isWarm = visitors >= firstVisits || measures > firstMeasures;
  if (!isWarm) return { ...watch, measures };
  if (watch.first.length < kept) return { ...watch, measures, first: [...watch.first, used] };
  return { ...watch, measures, last: [...watch.last, used].slice(-kept) };
}

/** Whether it is more than twice as much as at first, and more by a size that counts. */
export function hasGrown({ first, last }: HeapWatch): boolean {
  if (first.length < kept || last.length < kept) return false;
  const before = Math.min(...first);
  const now = Math.min(...last);
  return now > 2 * before && now - before > 150 * megabyte;
}
