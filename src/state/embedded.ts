/** What tells whether a page is another's guest. */
type Framed = Pick<Window, 'location' | 'self' | 'top'>;

/**
 * Whether the atlas stands inside another page, whose scrolling it must leave alone: in a frame, or where the link
 * says so (`embed=1`).
 */
export function isEmbedded(window: Framed): boolean {
  if (new URLSearchParams(window.location.search).get('embed') === '1') return true;
  // Comparing the two is allowed across origins; reading the other page is not.
  return window.self !== window.top;
}

/** Whether the page around asks for the map without the panel beside it (`sidebar=0`). Only an embedded atlas obeys. */
export function isMapAlone(window: Framed): boolean {
  return isEmbedded(window) && new URLSearchParams(window.location.search).get('sidebar') === '0';
}
