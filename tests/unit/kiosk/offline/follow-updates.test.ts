import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followUpdates } from '../../../../src/kiosk/offline/follow-updates.ts';
import { attract, type Phase, visit } from '../../../../src/kiosk/session/phase.ts';
import type { Session, SessionState } from '../../../../src/kiosk/session/session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A screen with a worker, and what becomes of it. */
function screen({ hasWorker = true, phase = attract as Phase } = {}) {
  let isStaffThere = false;
  const session = createStore<SessionState>(() => ({ phase, visitors: 0, isLow: false }));
  const told: string[] = [];
  const worker = (name: string) => ({ postMessage: (message: string) => told.push(`${name}: ${message}`) });
  const workers = Object.assign(new EventTarget(), { controller: hasWorker ? worker('old') : null });
  const registration = Object.assign(new EventTarget(), {
    active: hasWorker ? worker('old') : null,
    waiting: null as object | null,
    installing: null as EventTarget | null,
    update: vi.fn(async () => {}),
  });
  const register = vi.fn(async () => registration);
  const reload = vi.fn();
  const window = new EventTarget();
  followUpdates({ session: session as unknown as Session, isStaffThere: () => isStaffThere }, {
    workers,
    register,
    reload,
    window,
  } as unknown as Parameters<typeof followUpdates>[1]);
  return {
    staff: (isThere: boolean) => {
      isStaffThere = isThere;
    },
    enter: (next: Phase) => session.setState({ phase: next }),
    told,
    registration,
    register,
    reload,
    window,
    /** A new version has been fetched. */
    async install() {
      await vi.advanceTimersByTimeAsync(0);
      const installing = new EventTarget();
      registration.installing = installing;
      registration.dispatchEvent(new Event('updatefound'));
      Object.assign(registration, { installing: null, waiting: worker('new') });
      installing.dispatchEvent(new Event('statechange'));
    },
    takesControl: () => workers.dispatchEvent(new Event('controllerchange')),
  };
}

const calledIn = (told: readonly string[]) => told.includes('new: take-over');

test('looks for a new version at the start, every quarter of an hour, and when the network is back', async () => {
  const { registration, window } = screen();
  await vi.advanceTimersByTimeAsync(0);
  expect(registration.update).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(15 * 60_000);
  expect(registration.update).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(registration.update).toHaveBeenCalledTimes(3);
});

test('what fails is tried again the next time', async () => {
  const { register, registration } = screen({ hasWorker: false });
  register.mockRejectedValueOnce(new Error('QuotaExceededError'));
  registration.update.mockRejectedValue(new TypeError('offline'));
  await vi.advanceTimersByTimeAsync(30 * 60_000);
  expect(register).toHaveBeenCalledTimes(3);
});

test('calls a new version in when the screen has wandered for some seconds', async () => {
  const { install, told, takesControl, reload } = screen();
  await install();
  await vi.advanceTimersByTimeAsync(4000);
  expect(calledIn(told)).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(calledIn(told)).toBe(true);
  takesControl();
  expect(reload).toHaveBeenCalledOnce();
});

test('neither in a visit nor in its countdown', async () => {
  const { install, told, enter } = screen({ phase: visit });
  await install();
  await vi.advanceTimersByTimeAsync(60_000);
  enter({ name: 'countdown', secondsLeft: 15 });
  await vi.advanceTimersByTimeAsync(10_000);
  // A short look between two visitors is not enough.
  enter(attract);
  await vi.advanceTimersByTimeAsync(3000);
  enter(visit);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calledIn(told)).toBe(false);
  enter(attract);
  await vi.advanceTimersByTimeAsync(6000);
  expect(calledIn(told)).toBe(true);
});

test('nor while whoever looks after the screen reads their panel', async () => {
  const { install, told, staff, takesControl, reload } = screen();
  staff(true);
  await install();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(calledIn(told)).toBe(false);
  staff(false);
  await vi.advanceTimersByTimeAsync(6000);
  expect(calledIn(told)).toBe(true);
  staff(true);
  takesControl();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reload).not.toHaveBeenCalled();
  staff(false);
  await vi.advanceTimersByTimeAsync(6000);
  expect(reload).toHaveBeenCalledOnce();
});

test('a visitor who touches the screen at that very moment keeps their page until they have gone', async () => {
  const { install, enter, takesControl, reload } = screen();
  await install();
  await vi.advanceTimersByTimeAsync(6000);
  enter(visit);
  takesControl();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reload).not.toHaveBeenCalled();
  enter(attract);
  await vi.advanceTimersByTimeAsync(6000);
  expect(reload).toHaveBeenCalledOnce();
});

test('the first worker of all brings nothing new', async () => {
  const { takesControl, reload } = screen({ hasWorker: false });
  takesControl();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reload).not.toHaveBeenCalled();
});
