import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Chromium leaves where it was cut off, each a link that names its owner. */
const locks = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

/**
 * Makes a profile ready for a start after a power cut: without a lock whose owner is gone, and without the question
 * whether pages should be restored. A profile in use keeps its lock.
 *
 * @param isAlive whether a process is there
 */
export function tidyProfile(folder: string, isAlive: (process: number) => boolean = isRunning): void {
  const owner = ownerOf(join(folder, 'SingletonLock'));
  if (owner !== null && isAlive(owner)) return;
  for (const lock of locks) rmSync(join(folder, lock), { force: true });
  const path = join(folder, 'Default', 'Preferences');
  if (!existsSync(path)) return;
  try {
    const preferences = JSON.parse(readFileSync(path, 'utf8'));
    preferences.profile = { ...preferences.profile, exit_type: 'Normal', exited_cleanly: true };
    writeFileSync(path, JSON.stringify(preferences));
  } catch {
    // Half written when the power went: Chromium would take fright, and makes new ones.
    rmSync(path, { force: true });
  }
}

/** The lock is a link to "machine-process". */
function ownerOf(lock: string): number | null {
  try {
    if (!lstatSync(lock).isSymbolicLink()) return null;
    return Number(readlinkSync(lock).split('-').at(-1)) || null;
  } catch {
    return null;
  }
}

function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}
