import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepRunning, pauseAfter } from '../../../scripts/kiosk/keep-running.ts';
import { type Served, serveSite } from '../../../scripts/kiosk/serve.ts';
import { kioskSwitches } from '../../../scripts/kiosk/switches.ts';
import { tidyProfile } from '../../../scripts/kiosk/tidy-profile.ts';
import { profileFolder, readWishes, startAddress } from '../../../scripts/kiosk/wishes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-atlas-kiosk-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what is asked of npm run kiosk', () => {
  it('has a port of its own, and a browser', () => {
    expect(readWishes([])).toEqual({ port: 4180, start: '', build: false, browser: true, switches: [] });
  });

  it('gives Chromium what follows a second --', () => {
    const wishes = readWishes(['--no-browser', '--port', '4200', '--', '--force-device-scale-factor=2']);
    expect(wishes).toMatchObject({ port: 4200, browser: false, switches: ['--force-device-scale-factor=2'] });
  });

  it('says which argument is wrong', () => {
    expect(() => readWishes(['--port', 'http'])).toThrow('--port');
    expect(() => readWishes(['--prot', '4200'])).toThrow('--prot');
  });

  it('opens the unattended screen, whatever else the address says', () => {
    expect(startAddress('http://127.0.0.1:4180/', 'lang=en&theme=light&mode=explore')).toBe(
      'http://127.0.0.1:4180/?mode=kiosk&lang=en&theme=light',
    );
  });

  it('keeps the profile where programs keep their state', () => {
    expect(profileFolder({ XDG_STATE_HOME: '/var/lib/kiosk' })).toBe('/var/lib/kiosk/accord-atlas/kiosk');
    expect(profileFolder({})).toMatch(/\.local\/state\/accord-atlas\/kiosk$/);
  });
});

describe('Chromium’s switches', () => {
  it('give up the sandbox for root alone', () => {
    const switches = (isRoot: boolean) => kioskSwitches('http://127.0.0.1:4180/', '/p', { isRoot });
    expect(switches(false)).not.toContain('--no-sandbox');
    expect(switches(true)).toContain('--no-sandbox');
  });

  it('have the last word where a person names some', () => {
    const switches = kioskSwitches('http://127.0.0.1/', '/p', {
      isRoot: false,
      more: ['--user-data-dir=/q'],
    });
    expect(switches.at(-1)).toBe('--user-data-dir=/q');
  });
});

describe('a browser that ends', () => {
  it('starts again after a second, and ever later where it ends at once', () => {
    const pauses = [0, 1, 2, 3, 4, 5, 6, 7].reduce<number[]>(
      (all) => [...all, pauseAfter(200, all.at(-1) ?? 0)],
      [],
    );
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(pauseAfter(61_000, 60_000)).toBe(1000);
  });

  it('starts again until it is stopped for good, with its profile tidied each time', async () => {
    const starts = join(folder, 'starts');
    let prepared = 0;
    const command = fakeBrowser(`echo started >> ${starts}`);
    const running = keepRunning({
      command,
      switches: [],
      prepare: () => {
        prepared += 1;
      },
      say: () => {},
      pause: () => 1,
    });
    await expect.poll(() => countOf(starts), { timeout: 10_000 }).toBeGreaterThan(2);
    await running.stop();
    const before = prepared;
    expect(before).toBeGreaterThan(2);
    expect(running.isRunning()).toBe(false);
  });

  it('is ended when the screen is', async () => {
    const running = keepRunning({
      command: fakeBrowser('exec sleep 600'),
      switches: [],
      prepare: () => {},
      say: () => {},
    });
    expect(running.isRunning()).toBe(true);
    await running.stop();
    expect(running.isRunning()).toBe(false);
  });

  it('is waited for where it is not installed', async () => {
    const said: string[] = [];
    const running = keepRunning({
      command: join(folder, 'nowhere'),
      switches: [],
      prepare: () => {},
      say: (line) => said.push(line),
    });
    await expect.poll(() => said.join()).toContain('starts again in 1 s');
    await running.stop();
  });
});

describe('a profile after a power cut', () => {
  it('asks nothing and is locked by nobody', () => {
    mkdirSync(join(folder, 'Default'));
    const preferences = join(folder, 'Default', 'Preferences');
    writeFileSync(preferences, JSON.stringify({ profile: { exit_type: 'Crashed', name: 'kept' } }));
    symlinkSync('machine-4242', join(folder, 'SingletonLock'));
    tidyProfile(folder, () => false);
    expect(() => readFileSync(join(folder, 'SingletonLock'))).toThrow();
    expect(JSON.parse(readFileSync(preferences, 'utf8'))).toEqual({
      profile: { exit_type: 'Normal', exited_cleanly: true, name: 'kept' },
    });
    // A second start on a clean one.
    tidyProfile(folder, () => false);
  });

  it('loses preferences of which only half was written', () => {
    mkdirSync(join(folder, 'Default'));
    const preferences = join(folder, 'Default', 'Preferences');
    writeFileSync(preferences, '{"profile": {"exit_ty');
    tidyProfile(folder, () => false);
    expect(existsSync(preferences)).toBe(false);
  });

  it('is left alone while a browser uses it', () => {
    symlinkSync('machine-4242', join(folder, 'SingletonLock'));
    writeFileSync(join(folder, 'SingletonCookie'), '');
    tidyProfile(folder, (process) => process === 4242);
    expect(existsSync(join(folder, 'SingletonCookie'))).toBe(true);
  });
});

describe('the served site', () => {
  let served: Served | null = null;
  afterEach(() => served?.close());

  it('has types, parts of files, and nothing outside its folder', async () => {
    const site = join(folder, 'dist');
    mkdirSync(site);
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(site, 'index.html'), '<!doctype html>');
    writeFileSync(join(site, 'sw.js'), '');
    writeFileSync(join(site, 'kiosk.webmanifest'), '{}');
    writeFileSync(join(site, 'streets.pmtiles'), '0123456789');
    served = await serveSite(site, 0);
    expect(await served.answers()).toBe(true);
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${served?.address}${path}`, { headers });
    expect((await get('sw.js')).headers.get('content-type')).toContain('javascript');
    expect((await get('kiosk.webmanifest')).headers.get('content-type')).toBe('application/manifest+json');
    const part = await get('streets.pmtiles', { range: 'bytes=2-4' });
    expect([part.status, await part.text()]).toEqual([206, '234']);
    expect((await get('no-such-page')).status).toBe(404);
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt'])
      expect(await raw(served.address, path)).not.toContain('secret');
  });

  it('keeps to its port', async () => {
    mkdirSync(join(folder, 'dist'));
    served = await serveSite(join(folder, 'dist'), 0);
    const port = Number(new URL(served.address).port);
    await expect(serveSite(join(folder, 'dist'), port)).rejects.toThrow();
  });
});

/** What comes back for a path as it is, which fetch would tidy. */
function raw(address: string, path: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve(body));
    })
      .on('error', reject)
      .end();
  });
}

function fakeBrowser(does: string): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  return path;
}

function countOf(file: string): number {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
}
