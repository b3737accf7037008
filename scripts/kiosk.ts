import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './browser.ts';
import { keepRunning } from './kiosk/keep-running.ts';
import { serveSite } from './kiosk/serve.ts';
import { kioskSwitches } from './kiosk/switches.ts';
import { tellSystemd } from './kiosk/tell-systemd.ts';
import { tidyProfile } from './kiosk/tidy-profile.ts';
import { profileFolder, readWishes, startAddress } from './kiosk/wishes.ts';

/**
 * `npm run kiosk`: serves the built site to this machine, and opens it in Chromium as an unattended screen
 * (docs/kiosk.md). Builds it first where there is none, or by `--build`. `-- --start "lang=en&theme=light"` begins so,
 * `--port 4181` serves elsewhere, `--no-browser` serves only; what follows a second `--` are Chromium's switches.
 */
const site = 'dist';

const wishes = wishesOrStop();
if (wishes.build || !existsSync(join(site, 'index.html'))) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) stop('The site could not be built.');
}
const served = await serveSite(site, wishes.port);
const address = startAddress(served.address, wishes.start);
console.log(`Serving ${address}`);
const browser = wishes.browser ? open() : null;
const stopTelling = tellSystemd(
  process.env,
  async () => (browser?.isRunning() ?? true) && (await served.answers()),
);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, end);

function open() {
  const profile = profileFolder(process.env);
  mkdirSync(profile, { recursive: true });
  return keepRunning({
    command: provideBrowser(console.log),
    switches: kioskSwitches(address, profile, { isRoot: process.getuid?.() === 0, more: wishes.switches }),
    prepare: () => tidyProfile(profile),
    say: console.log,
  });
}

async function end(): Promise<void> {
  stopTelling();
  await browser?.stop();
  await served.close();
  process.exit(0);
}

function wishesOrStop() {
  try {
    return readWishes(process.argv.slice(2));
  } catch (reason) {
    return stop(reason instanceof Error ? reason.message : String(reason));
  }
}

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}
