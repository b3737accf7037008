import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser } from './browser.ts';

/**
 * `npm test`: check, unit tests, a build, end-to-end tests over the built site. Every step runs even when one
 * before it failed, and the last line is the sum: "N passed, N failed".
 */
const results = join('test-results', 'sums');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

interface Sum {
  passed: number;
  failed: number;
  skipped: number;
}

function step(title: string, command: string, environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}: ${command}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** One step that counts as one test. */
function single(title: string, command: string): Sum {
  return step(title, command) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** What a runner wrote; a runner that ended badly without naming a failed test counts as one failure. */
function sumOf(ok: boolean, file: string, read: (report: never) => Sum): Sum {
  try {
    const sum = read(JSON.parse(readFileSync(join(results, file), 'utf8')) as never);
    return ok || sum.failed > 0 ? sum : { ...sum, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function unit(): Sum {
  const file = join(results, 'unit.json');
  const ok = step('unit', `vitest run --reporter=default --reporter=json --outputFile.json=${file}`);
  return sumOf(
    ok,
    'unit.json',
    (report: { numPassedTests: number; numFailedTests: number; numPendingTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    }),
  );
}

function endToEnd(): Sum {
  const browser = provideBrowser(console.log);
  const ok = step('end to end', 'playwright test --reporter=list,json', {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'e2e.json'),
  });
  return sumOf(
    ok,
    'e2e.json',
    (report: { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
      skipped: report.stats.skipped,
    }),
  );
}

const sums = [single('check', 'npm run --silent check'), unit()];
const build = single('build', 'npm run --silent build');
sums.push(build);
if (build.failed === 0) sums.push(endToEnd());

const total = sums.reduce((one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
}));
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
