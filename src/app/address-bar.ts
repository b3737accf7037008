import { isEmbedded } from '../state/embedded.ts';
import type { AddressBar } from '../state/follow.ts';

/**
 * The window's address bar. Inside another page nobody sees it, and Back belongs to that page: a step there replaces
 * the entry and adds none. A frame that is shut off from its own origin (`sandbox`) may not even do that.
 */
export function addressBar(window: Window): AddressBar {
  if (!isEmbedded(window)) return window;
  const replaceState: History['replaceState'] = (...entry) => {
    try {
      window.history.replaceState(...entry);
    } catch {
      // The state is right all the same; only a reload would begin anew.
    }
  };
  return {
    location: window.location,
    history: { pushState: replaceState, replaceState },
    addEventListener: (type, listener) => window.addEventListener(type, listener),
    removeEventListener: (type, listener) => window.removeEventListener(type, listener),
  };
}
