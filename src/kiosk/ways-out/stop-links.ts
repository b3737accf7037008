import { areWaysOpen } from './open-ways.ts';
import { linkOf, staysOnPage, type WayOut, wayOutOf } from './way-out.ts';

/**
 * Stops every link that leads away from the page, however it is followed: a press, the middle button, Enter, a script
 * (which saves files so). Forms lead nowhere.
 *
 * @param published where the atlas is published; null where nobody has said it
 * @param onWayOut told of what there is instead
 */
export function stopLinks(window: Window, published: string | null, onWayOut: (way: WayOut) => void): void {
  const { document, location } = window;
  const onPress = (event: Event) => {
    const link = areWaysOpen() ? null : linkOf(event);
    if (!link || staysOnPage(link, location.href)) return;
    event.preventDefault();
    event.stopPropagation();
    // The right button follows nothing.
    if (event instanceof MouseEvent && event.button > 1) return;
    onWayOut(wayOutOf(link, { page: document.baseURI, published }));
  };
  const onSubmit = (event: Event) => {
    // Who listens to it still hears of it.
    if (!areWaysOpen() && !isOfDialog(event)) event.preventDefault();
  };
  window.addEventListener('click', onPress, true);
  window.addEventListener('auxclick', onPress, true);
  window.addEventListener('submit', onSubmit, true);
}

/** Such a form closes its dialog and goes nowhere. */
function isOfDialog({ target }: Event): boolean {
  return target instanceof HTMLFormElement && target.method === 'dialog';
}
