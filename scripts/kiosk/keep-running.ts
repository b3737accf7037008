import { spawn } from 'node:child_process';

export interface Running {
  /** Ends the program for good; resolved when it is gone. */
  stop(): Promise<void>;
  /** Whether it runs at this moment. */
  isRunning(): boolean;
}

interface Program {
  readonly command: string;
  readonly switches: readonly string[];
  /** Called before each start. */
  readonly prepare: () => void;
  readonly say: (line: string) => void;
  /** Milliseconds to wait before it is started again. */
  readonly pause?: (lived: number, before: number) => number;
}

/** A program that ended sooner, in milliseconds, has something that starting again does not mend. */
const longEnough = 60_000;
const shortestPause = 1000;
const longestPause = 60_000;
/** How long a program may take to end, in milliseconds. */
const patience = 5000;

/**
 * How long to wait before a program is started again: a second, where it ended soon twice as long as the last time, up
 * to a minute.
 *
 * @param lived how long it ran, in milliseconds
 * @param before the pause before that; 0 at first
 */
export function pauseAfter(lived: number, before: number): number {
  if (lived >= longEnough || before === 0) return shortestPause;
  return Math.min(longestPause, before * 2);
}

/** Starts a program, and again whenever it ends, however it ends. */
export function keepRunning({ command, switches, prepare, say, pause = pauseAfter }: Program): Running {
  let isStopped = false;
  let waited = 0;
  let timer: NodeJS.Timeout | undefined;
  let child: ReturnType<typeof spawn> | null = null;
  let onGone = () => {};
  const start = () => {
    prepare();
    const begun = Date.now();
    const started = spawn(command, switches, { stdio: ['ignore', 'ignore', 'ignore'] });
    child = started;
    const ended = (why: string) => {
      if (child !== started) return;
      child = null;
      onGone();
      if (isStopped) return;
      waited = pause(Date.now() - begun, waited);
      say(`The browser ended (${why}); it starts again in ${waited / 1000} s.`);
      timer = setTimeout(start, waited);
    };
    started.once('error', (reason) => ended(reason.message));
    started.once('exit', (code, signal) => ended(signal ?? `code ${code}`));
  };
  start();
  return {
    isRunning: () => child !== null,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      const running = child;
      if (!running) return Promise.resolve();
      return new Promise((resolve) => {
        const kill = setTimeout(() => running.kill('SIGKILL'), patience);
        onGone = () => {
          clearTimeout(kill);
          resolve();
        };
        running.kill('SIGTERM');
      });
    },
  };
}
