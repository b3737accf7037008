import type { Session } from '../session/session.ts';

/** How long the screen must have wandered before anything is done behind its back, in milliseconds. */
const rest = 5000;

/** Who may be at a screen. */
export interface Attendance {
  readonly session: Pick<Session, 'getState' | 'subscribe'>;
  /** Who looks after the screen is no visitor, and is not to be disturbed either. */
  readonly isStaffThere: () => boolean;
}

/**
 * Calls once when nobody has been at the screen for some seconds: never in a visit, nor while a visitor is warned.
 *
 * @returns a function that calls it off
 */
export function onceIdle(attendance: Attendance, act: () => void): () => void {
  const { session, isStaffThere } = attendance;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    unsubscribe();
    clearTimeout(timer);
  };
  const look = () => {
    if (session.getState().phase.name !== 'attract') {
      clearTimeout(timer);
      timer = undefined;
    }
    // What else happens to a screen that wanders does not begin the wait anew.
    else timer ??= setTimeout(actOrWait, rest);
  };
  const actOrWait = () => {
    if (isStaffThere()) {
      timer = setTimeout(actOrWait, rest);
      return;
    }
    stop();
    act();
  };
  const unsubscribe = session.subscribe(look);
  look();
  return stop;
}

export function isIdle({ session, isStaffThere }: Attendance): boolean {
  return session.getState().phase.name === 'attract' && !isStaffThere();
}
