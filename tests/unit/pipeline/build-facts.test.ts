import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'vite';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { buildFacts } from '../../../src/pipeline/build-facts.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function factsOf(root: string) {
  const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: [buildFacts()] });
  onTestFinished(() => server.close());
  return (await server.ssrLoadModule('virtual:build')).build;
}

test('a page knows what it was built of, and when', async () => {
  expect(await factsOf(process.cwd())).toEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    commit: expect.toSatisfy((commit) => commit === null || /^[0-9a-f]{7,}(-dirty)?$/.test(commit)),
    builtAt: expect.any(Number),
  });
});

test('outside git it is built all the same; the time can be given, so that a build can be repeated', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
  const root = mkdtempSync(path.join(tmpdir(), 'accord-atlas-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, 'package.json'), '{ "version": "1.2.3" }');
  expect(await factsOf(root)).toEqual({ version: '1.2.3', commit: null, builtAt: 1_700_000_000_000 });
});
