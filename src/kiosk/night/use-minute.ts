import { useSyncExternalStore } from 'react';
import { minuteOfDay } from './hours.ts';

const minute = 60_000;

/** The minute of the day by the machine's clock, followed. */
export function useMinuteOfDay(): number {
  return useSyncExternalStore(followMinutes, readMinute, readMinute);
}

const readMinute = () => minuteOfDay(new Date());

/** Tells of each new minute. Each wait is measured anew: a clock that is put right does not leave it behind. */
function followMinutes(onMinute: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        onMinute();
        wait();
      },
      minute - (Date.now() % minute),
    );
  };
  wait();
  return () => clearTimeout(timer);
}
