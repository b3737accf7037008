/** How often it is looked after, in milliseconds. */
const step = 60_000;

/** Keeps the screen on, as long as the browser lets it: it lets go whenever the page is hidden. */
export function keepAwake({ document, navigator, setInterval }: Window & typeof globalThis): void {
  let lock: WakeLockSentinel | null = null;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      lock = (await navigator.wakeLock?.request('screen')) ?? null;
    } catch {
      // Refused, as with a low battery: asked again later.
    }
  };
  document.addEventListener('visibilitychange', () => void ask());
  setInterval(() => void ask(), step);
  void ask();
}
