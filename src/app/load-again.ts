/** In milliseconds. */
const pause = 15_000;

/** Loads an unattended screen's page again as soon as it can be had: nobody is there to do it. */
export function loadAgain(): void {
  setTimeout(async () => {
    const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
    if (answer?.ok) location.reload();
    else loadAgain();
  }, pause);
}
