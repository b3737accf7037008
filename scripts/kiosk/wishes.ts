import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** What is asked of `npm run kiosk`. */
export interface Wishes {
  /** Fixed, so that the browser's memory and its service worker belong to the same address after a start. */
  readonly port: number;
  /** What the address says besides the mode: `lang=en&theme=light`. */
  readonly start: string;
  /** Whether to build although there is a built site. */
  readonly build: boolean;
  /** Whether a browser is opened; without it the site is served only. */
  readonly browser: boolean;
  /** Chromium's own switches, besides ours. */
  readonly switches: readonly string[];
}

/**
 * Reads the arguments of `npm run kiosk`: what follows a second `--` is Chromium's.
 *
 * @throws Error that says which argument is wrong
 */
export function readWishes(given: readonly string[]): Wishes {
  const end = given.indexOf('--');
  const [ours, switches] = end < 0 ? [given, []] : [given.slice(0, end), given.slice(end + 1)];
  const { values } = parseArgs({
    args: [...ours],
    options: {
      port: { type: 'string', default: '4180' },
      start: { type: 'string', default: '' },
      build: { type: 'boolean', default: false },
      'no-browser': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`--port must be a number up to 65535, not "${values.port}".`);
  return { port, start: values.start, build: values.build, browser: !values['no-browser'], switches };
}

/** Where the screen opens. */
export function startAddress(site: string, start: string): string {
  const query = new URLSearchParams({ mode: 'kiosk' });
  for (const [name, value] of new URLSearchParams(start)) query.set(name, value);
  query.set('mode', 'kiosk');
  return `${site}?${query}`;
}

/** A folder for the browser's profile that lasts: with it the site opens without network. */
export function profileFolder(environment: NodeJS.ProcessEnv): string {
  const state = environment.XDG_STATE_HOME || join(homedir(), '.local', 'state');
  return join(state, 'accord-atlas', 'kiosk');
}
