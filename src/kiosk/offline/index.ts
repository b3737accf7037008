import { keepOffline } from '../../offline/keep-offline.ts';
import { followUpdates } from './follow-updates.ts';
import type { Attendance } from './once-idle.ts';

/** The start page of an unattended screen, for whoever installs it: src/prerender/manifests. */
const manifest = './kiosk.webmanifest';

/** Keeps an unattended screen at work without network, and up to date. */
export function startOffline(attendance: Attendance): void {
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', manifest);
  if (!('serviceWorker' in navigator)) return;
  followUpdates(attendance, {
    workers: navigator.serviceWorker,
    register: keepOffline,
    reload: () => location.reload(),
    window,
  });
}
