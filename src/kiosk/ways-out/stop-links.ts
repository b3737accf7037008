import { areWaysOpen } from './open-ways.ts';
import { type Link, linkOf, staysOnPage, type WayOut, wayOutOf } from './way-out.ts';

/**
 * Stops every link that leads away from the page, however it is followed: a press, the middle button, Enter, a script
 * (which saves files so). Forms lead nowhere.
 *
 * @param published where the atlas is published; null where nobody has said it
 * @param onWayOut told of what there is instead
 */
export function stopLinks(
  window: Window & typeof globalThis,
  published: string | null,
  onWayOut: (way: WayOut) => void,
): void {
  const { document, location } = window;
  const leadsAway = (link: Link | null): link is Link =>
    link !== null && !areWaysOpen() && !staysOnPage(link, location.href);
  const showInstead = (link: Link) => onWayOut(wayOutOf(link, { page: document.baseURI, published }));
  const onPress = (event: Event) => {
    const link = linkOf(event);
    if (!leadsAway(link)) return;
    event.preventDefault();
    event.stopPropagation();
    // The right button follows nothing.
    if (event instanceof MouseEvent && event.button > 1) return;
    showInstead(link);
  };
  const onSubmit = (event: Event) => {
    // Who listens to it still hears of it.
    if (!areWaysOpen() && !isOfDialog(event)) event.preventDefault();
  };
  window.addEventListener('click', onPress, true);
  window.addEventListener('auxclick', onPress, true);
  window.addEventListener('submit', onSubmit, true);
  // A link that stands in no page tells nobody of a press.
  const { click } = window.HTMLElement.prototype;
  window.HTMLAnchorElement.prototype.click = function press() {
    const link = this as HTMLAnchorElement & Link;
    if (!link.isConnected && link.href !== '' && leadsAway(link)) showInstead(link);
    else click.call(this);
  };
}

/** Such a form closes its dialog and goes nowhere. */
function isOfDialog({ target }: Event): boolean {
  return target instanceof HTMLFormElement && target.method === 'dialog';
}
