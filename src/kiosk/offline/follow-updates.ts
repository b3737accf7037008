import type { Message } from '../../offline/names.ts';
import { type Attendance, isIdle, onceIdle } from './once-idle.ts';

/** How often a new version is looked for, in milliseconds. */
const interval = 15 * 60_000;

/** What of the browser it takes to follow updates. */
interface Surroundings {
  readonly workers: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'>;
  /** Has the worker made, if it is not yet. */
  readonly register: () => Promise<ServiceWorkerRegistration | null>;
  readonly reload: () => void;
  readonly window: Pick<Window, 'addEventListener'>;
}

/**
 * Has an unattended screen take up new versions by itself, and only while nobody is at it. It looks for one at the
 * start, every quarter of an hour, and when the network is back. What fails (no network, a server being replaced, a
 * full storage) changes nothing, and is tried again the next time.
 */
export function followUpdates(
  attendance: Attendance,
  { workers, register, reload, window }: Surroundings,
): void {
  let followed: ServiceWorkerRegistration | undefined;
  let callOff = () => {};
  /** Whether the next worker is a later version than the page: the first one of all is not. */
  let bringsNew = workers.controller !== null;

  const tell = (worker: ServiceWorker | null, message: Message) => worker?.postMessage(message);
  const whenIdle = (act: () => void) => {
    callOff();
    callOff = onceIdle(attendance, act);
  };
  const takeOver = (registration: ServiceWorkerRegistration) => {
    if (!registration.waiting) return;
    whenIdle(() => {
      // The first one of all has come by itself meanwhile.
      if (!registration.waiting) return;
      bringsNew = true;
      tell(registration.waiting, 'take-over');
    });
  };
  const follow = (registration: ServiceWorkerRegistration) => {
    if (followed === registration) return;
    followed = registration;
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => takeOver(registration));
    });
  };
  const look = async () => {
    try {
      const registration = await register();
      if (!registration) return;
      follow(registration);
      takeOver(registration);
      tell(registration.active, 'tidy');
      await registration.update();
    } catch {
      // The next time.
    }
  };

  workers.addEventListener('controllerchange', () => {
    // Until then the page is the old version, whose files the new worker keeps as long.
    if (bringsNew && isIdle(attendance)) reload();
    else if (bringsNew) whenIdle(reload);
    bringsNew = true;
  });
  window.addEventListener('online', look);
  setInterval(look, interval);
  void look();
}
