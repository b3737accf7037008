/** A watch that is started, halted and set back. Moments and spans in milliseconds. */
export interface Timer {
  /** When it was started last; null while it stands. */
  readonly since: number | null;
  /** What had passed before that. */
  readonly before: number;
}

export const stopped: Timer = { since: null, before: 0 };

export function elapsed({ since, before }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

export function startTimer(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

/** Starts one that never went: what was halted on purpose stands. */
export function beginTimer(timer: Timer, now: number): Timer {
  return timer.before === 0 ? startTimer(timer, now) : timer;
}

export function haltTimer(timer: Timer, now: number): Timer {
  return { since: null, before: elapsed(timer, now) };
}

/** "0:07", "12:30", "1:02:05". */
export function timeText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** What was kept of one; one that stands where it can't be read. */
export function readTimer(text: string | null): Timer {
  try {
    const { since, before } = JSON.parse(text ?? '');
    const isSince = since === null || Number.isFinite(since);
    return isSince && Number.isFinite(before) && before >= 0 ? { since, before } : stopped;
  } catch {
    return stopped;
  }
}
