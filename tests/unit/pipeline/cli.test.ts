import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** A copy of the real data folder, some of its text replaced. */
function dataCopy(file?: string, edit: (text: string) => string = (text) => text): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'accord-atlas-')), 'data');
  cpSync('data', folder, { recursive: true });
  if (file !== undefined) {
    const target = path.join(folder, file);
    writeFileSync(target, edit(readFileSync(target, 'utf8')));
  }
  return folder;
}

/** Runs what `npm run data` runs, on a folder. */
function runData(
  folder: string,
  ...options: string[]
): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'src/pipeline/cli.ts', ...options],
      { env: { ...process.env, ATLAS_DATA: folder } },
      (failure, out, error) => resolve({ code: Number(failure?.code ?? 0), out, error }),
    );
  });
}

describe('npm run data', () => {
  it('prints the sum, the counts and the corrections', async () => {
    const { code, out } = await runData(dataCopy());
    expect(code).toBe(0);
    expect(out).toContain('380 rows in = 380 agreements out + 0 reported');
    expect(out).toContain('176  erasmus');
    expect(out).toContain('34  Spain');
    expect(out).toContain('city: “–” → “Da Nang”');
    expect(out).toContain('266  with a homepage');
    expect(out).toContain('131  with an Erasmus code, of 138 in countries that have charter holders');
    expect(out).toContain(
      "BF, “Institut International d'Ingénierie de l'Eau et de l'Environnement”: In neither reference list.",
    );
  });

  it('stops at a homepage that tracks and at a code that another institution has', async () => {
    const folder = dataCopy('institutions.tsv', (text) =>
      text
        .replace('https://www.th-koeln.de/', 'https://www.th-koeln.de/?utm_source=accords')
        .replace('D AUGSBUR01', 'D KOLN04'),
    );
    const { code, error } = await runData(folder);
    expect(code).toBe(1);
    expect(error).toMatch(/institutions\.tsv:94:\d+\n {2}found: {4}the query “\?utm_source=accords”/);
    expect(error).toMatch(/institutions\.tsv:108:\d+\n.*“Fachhochschule Köln” \(line 94\) has already/);
  });

  it('fails with every problem and the sum', async () => {
    const folder = dataCopy('agreements.tsv', (text) => text.replace('\tAachen\t', '\tAachn\t'));
    const { code, error } = await runData(folder);
    expect(code).toBe(1);
    expect(error).toContain(`${folder}/agreements.tsv:10:63\n  found:    the city “Aachn”`);
    expect(error).toContain('places.tsv:');
    expect(error).toContain('380 rows in = 379 agreements out + 1 reported');
  });

  it('--update looks up what the lock lacks: the certain goes to the lock, the rest to a person', async () => {
    const folder = dataCopy('places.tsv', (text) =>
      text
        .split('\n')
        .filter((line) => !/^(de\/augsburg|us\/moscow)\t/.test(line))
        .join('\n'),
    );
    const { code, out } = await runData(folder, '--update');
    expect(code).toBe(1);
    expect(out).toContain('new place de/augsburg, GeoNames 2954172');
    expect(readFileSync(path.join(folder, 'places.tsv'), 'utf8')).toMatch(/\nde\/augsburg\t2954172\t.*\n$/);
    expect(readFileSync(path.join(folder, 'review.tsv'), 'utf8')).toContain('us/moscow\t5601538\t');
  }, 30_000);

  it('--update leaves a lock that lacks nothing as it is', async () => {
    const folder = dataCopy();
    const { code } = await runData(folder, '--update');
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, 'places.tsv'), 'utf8')).toBe(
      readFileSync('data/places.tsv', 'utf8'),
    );
    expect(existsSync(path.join(folder, 'review.tsv'))).toBe(false);
  }, 30_000);
});
