/** An answer that comes later is none, in milliseconds. */
const patience = 10_000;

/**
 * Whether the page could be loaded now, from a service worker or from the network: who loads it else ends at the
 * browser's own page for having no network, from which nobody brings an unattended screen back.
 */
export async function isPageAtHand({
  location,
  fetch,
}: Pick<Window, 'location' | 'fetch'>): Promise<boolean> {
  try {
    // Without its query: a service worker has the page by its plain address.
    const { origin, pathname } = location;
    const answer = await fetch(`${origin}${pathname}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    // A network that wants a login first answers with a page of its own.
    return answer.ok && (await answer.text()).includes('id="root"');
  } catch {
    return false;
  }
}
