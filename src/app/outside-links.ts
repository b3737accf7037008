/**
 * Has all links of a page that say nothing else open in a tab of their own: in a frame, the page behind a link would
 * take the atlas's place, in a box that was made for the atlas.
 */
export function openLinksOutside(document: Document): void {
  const base = document.createElement('base');
  base.target = '_blank';
  document.head.append(base);
}
