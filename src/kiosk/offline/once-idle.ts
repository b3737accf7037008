import type { Session } from '../session/session.ts';

/** How long the screen must have wandered before anything is done behind its back, in milliseconds. */
const rest = 5000;

/**
 * Calls once when nobody has been at the screen for some seconds: never in a visit, nor while a visitor is warned.
 *
 * @returns a function that calls it off
 */
export function onceIdle(session: Pick<Session, 'getState' | 'subscribe'>, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    unsubscribe();
    clearTimeout(timer);
  };
  const look = () => {
    if (!isIdle(session)) {
      clearTimeout(timer);
      timer = undefined;
    }
    // What else happens to a screen that wanders does not begin the wait anew.
    else
      timer ??= setTimeout(() => {
        stop();
        act();
      }, rest);
  };
  const unsubscribe = session.subscribe(look);
  look();
  return stop;
}

export function isIdle(session: Pick<Session, 'getState'>): boolean {
  return session.getState().phase.name === 'attract';
}
