import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const id = 'virtual:build';
const resolvedId = `\0${id}`;

/** Gives a page as `virtual:build` what it was built of, and when, so that an unattended screen can tell. */
export function buildFacts(): Plugin {
  let root = process.cwd();
  return {
    name: 'accord-atlas:build-facts',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (asked) => (asked === id ? resolvedId : null),
    load(asked) {
      if (asked !== resolvedId) return null;
      const facts = { version: versionOf(root), commit: commitOf(root), builtAt: buildTime() };
      return `export const build = ${JSON.stringify(facts)};`;
    },
  };
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return String(version);
}

/** Null outside git, and where there is none. */
function commitOf(root: string): string | null {
  try {
    const asked = ['describe', '--always', '--exclude=*', '--dirty', '--abbrev=9'];
    const said = execFileSync('git', asked, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.trim() || null;
  } catch {
    return null;
  }
}

/** In milliseconds. @see https://reproducible-builds.org/specs/source-date-epoch/ */
function buildTime(): number {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return epoch > 0 ? epoch * 1000 : Date.now();
}
