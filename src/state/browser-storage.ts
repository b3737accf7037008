import { isEmbedded } from './embedded.ts';
import type { StorageSource } from './first-language.ts';
import { modeOf } from './page-mode.ts';

/**
 * Where the page keeps what it should know next time: the one place that hands it out. None inside another page, whose
 * visitors were asked nothing: no cookie, no storage, as where a browser refuses it. Nor on an unattended screen, where
 * the next visitor must see nothing of the last.
 *
 * @throws Error when there is none
 */
export const browserStorage: StorageSource = () => {
  if (isEmbedded(window)) throw new Error('An embedded atlas remembers nothing.');
  if (modeOf(window) === 'kiosk') throw new Error('An unattended screen remembers no visitor.');
  return window.localStorage;
};
