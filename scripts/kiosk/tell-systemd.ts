import { execFile } from 'node:child_process';

/**
 * Tells systemd's watchdog regularly that all is well, where it asks for it (WatchdogSec= with NotifyAccess=all). When
 * all is not well it says nothing: then systemd starts the whole again.
 *
 * @returns a function that ends it
 */
export function tellSystemd(environment: NodeJS.ProcessEnv, isWell: () => Promise<boolean>): () => void {
  const microseconds = Number(environment.WATCHDOG_USEC);
  if (!environment.NOTIFY_SOCKET || !(microseconds > 0)) return () => {};
  const tell = async () => {
    if (await isWell()) execFile('systemd-notify', ['WATCHDOG=1'], () => {});
  };
  // Twice in the time that it grants, and at once.
  void tell();
  const timer = setInterval(tell, microseconds / 1000 / 2);
  return () => clearInterval(timer);
}
