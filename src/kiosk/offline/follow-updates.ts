import type { Message } from '../../offline/names.ts';
import type { Session } from '../session.ts';
import { isIdle, onceIdle } from './once-idle.ts';

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
export function followUpdates(session: Session, { workers, register, reload, window }: Surroundings): void {
  let followed: ServiceWorkerRegistration | undefined;
  let callOff = () => {};

  const tell = (worker: ServiceWorker | null, message: Message) => worker?.postMessage(message);
  const whenIdle = (act: () => void) => {
    callOff();
    callOff = onceIdle(session, act);
  };
  const takeOver = (registration: ServiceWorkerRegistration) => {
    // Without an old worker the first one comes by itself.
    if (registration.waiting && workers.controller) whenIdle(() => tell(registration.waiting, 'take-over'));
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

  let wasControlled = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    // The first worker brings nothing new.
    if (wasControlled) {
      // The page still is the old version, whose files the new worker keeps as long.
      if (isIdle(session)) reload();
      else whenIdle(reload);
    }
    wasControlled = true;
  });
  window.addEventListener('online', look);
  setInterval(look, interval);
  void look();
}
