import { useSyncExternalStore } from 'react';

const minute = 60_000;

/** The present minute as its first instant, followed; null while a page is made beforehand, and until it is taken over. */
export function useMinute(): number | null {
  return useSyncExternalStore(
    follow,
    () => Math.floor(Date.now() / minute) * minute,
    () => null,
  );
}

function follow(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        onChange();
        wait();
      },
      minute - (Date.now() % minute),
    );
  };
  wait();
  // A page that was asleep has missed its minutes.
  document.addEventListener('visibilitychange', onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onChange);
  };
}
