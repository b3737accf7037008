import { areWaysOpen } from './open-ways.ts';

type Callable = (...values: never[]) => unknown;
/** What is called instead, and what comes of it. */
type Instead = () => unknown;

const nothing: Instead = () => undefined;
const notAllowed: Instead = () =>
  Promise.reject(new DOMException('An unattended screen does not.', 'NotAllowedError'));

/**
 * Closes what could leave an unattended page, stop it, or keep something of a visitor: windows and questions of the
 * browser's own, printing, files, the clipboard, the share sheet, the whole screen, going back. All of it is there again
 * while ways are opened (`withWaysOpen`). To be called once, before anything else listens.
 */
export function closeWays(window: Window & typeof globalThis): void {
  closeCalls(window);
  closeEvents(window);
  closeNavigation(window);
}

function closeCalls(window: Window & typeof globalThis): void {
  replace(window, 'open', () => null);
  replace(window, 'print', nothing);
  replace(window, 'alert', nothing);
  replace(window, 'confirm', () => false);
  replace(window, 'prompt', () => null);
  for (const picker of ['showSaveFilePicker', 'showOpenFilePicker', 'showDirectoryPicker'])
    replace(window, picker, notAllowed);
  const { Navigator, Clipboard, Element, Document, History, Notification } = window;
  // Where there is no share sheet, there is no button for it.
  hide(Navigator?.prototype, 'share');
  hide(Navigator?.prototype, 'canShare');
  for (const write of ['write', 'writeText', 'read', 'readText'])
    replace(Clipboard?.prototype, write, notAllowed);
  replace(Document?.prototype, 'execCommand', () => false);
  // As if it had been done: a refusal would be an error that nobody expects.
  replace(Element?.prototype, 'requestFullscreen', () => Promise.resolve());
  replace(Notification, 'requestPermission', () => Promise.resolve('denied'));
  for (const step of ['back', 'forward', 'go']) replace(History?.prototype, step, nothing);
}

function closeEvents(window: Window): void {
  // Nobody else hears of it, and so nobody asks whether to stay.
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  // What one visitor copies the next could paste; what is dropped on a page takes its place.
  for (const type of ['copy', 'cut', 'paste', 'dragstart', 'dragover', 'drop'])
    window.addEventListener(
      type,
      (event) => {
        if (!areWaysOpen()) event.preventDefault();
      },
      true,
    );
  // A mouse's own buttons for back and forward.
  window.addEventListener(
    'mouseup',
    (event) => {
      if (event.button > 2) event.preventDefault();
    },
    true,
  );
}

/** The Navigation API, of which TypeScript's library knows nothing yet. */
interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/** Whatever else would lead away. To load the page again is no way out. */
function closeNavigation(window: Window): void {
  const { navigation } = window as Window & { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { navigationType, destination } = event as NavigateEvent;
    const stays = navigationType === 'reload' || destination.sameDocument || isKiosk(destination.url, window);
    if (!stays && !areWaysOpen()) event.preventDefault();
  });
}

/** Whether an address is that of the same page, as an unattended screen. */
function isKiosk(address: string, { location }: Window): boolean {
  const { origin, pathname, searchParams } = new URL(address);
  return origin === location.origin && pathname === location.pathname && searchParams.get('mode') === 'kiosk';
}

/** Puts something in the place of a function; not all browsers have all of them. */
function replace(owner: object | undefined, name: string, instead: Instead): void {
  const original = (owner as Record<string, unknown> | undefined)?.[name];
  if (!owner || typeof original !== 'function') return;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...values: never[]): unknown {
      return areWaysOpen() ? (original as Callable).apply(this, values) : instead();
    },
  });
}

/** Has a function seem not to be there. */
function hide(owner: object | undefined, name: string): void {
  const original = owner && Object.getOwnPropertyDescriptor(owner, name)?.value;
  if (!original) return;
  Object.defineProperty(owner, name, {
    configurable: true,
    get: () => (areWaysOpen() ? original : undefined),
  });
}
