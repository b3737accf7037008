import { type Counts, kinds } from './counts.ts';

const version = 1;

/** Counts as they are kept. */
export function writeCounts(counts: Counts): string {
  return JSON.stringify({ version, days: counts });
}

/** @returns null where it is not what {@link writeCounts} wrote */
export function readCounts(text: string): Counts | null {
  const written = parse(text);
  if (!isRecord(written) || written.version !== version || !isRecord(written.days)) return null;
  return isCounts(written.days) ? written.days : null;
}

function isCounts(days: Readonly<Record<string, unknown>>): days is Counts {
  return Object.entries(days).every(
    ([day, ofDay]) =>
      /^\d{4}-\d{2}-\d{2}$/.test(day) &&
      isRecord(ofDay) &&
      Object.entries(ofDay).every(
        ([kind, ofKind]) =>
          kinds.some((one) => one === kind) && isRecord(ofKind) && Object.values(ofKind).every(isCount),
      ),
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
