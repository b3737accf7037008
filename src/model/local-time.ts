/**
 * How many minutes a time zone is ahead of UTC at an instant, by what the browser's copy of the IANA database says
 * that its clocks show.
 *
 * @param timeZone such as "Asia/Kolkata"
 * @param instant milliseconds since 1970
 */
function minutesAhead(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const value = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(value('year'), value('month') - 1, value('day'), value('hour'), value('minute'));
  return Math.round((shown - Math.floor(instant / 60_000) * 60_000) / 60_000);
}

/** By how many minutes one zone's clocks are ahead of another's; negative: behind. */
export function timeDifference(timeZone: string, home: string, instant: number): number {
  return minutesAhead(timeZone, instant) - minutesAhead(home, instant);
}
