/**
 * Whether the atlas stands inside another page, whose scrolling it must leave alone: in a frame, or where the link
 * says so (`embed=1`).
 */
export function isEmbedded(window: Pick<Window, 'location' | 'self' | 'top'>): boolean {
  if (new URLSearchParams(window.location.search).get('embed') === '1') return true;
  // Comparing the two is allowed across origins; reading the other page is not.
  return window.self !== window.top;
}
