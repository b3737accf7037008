import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { atlasData } from '../../../src/pipeline/vite-plugin.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A project of one script that uses the atlas, with a copy of the real data. */
function project(): { root: string; list: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'accord-atlas-'));
  cpSync('data', path.join(root, 'data'), { recursive: true });
  writeFileSync(
    path.join(root, 'main.js'),
    "import { atlas } from 'virtual:atlas'; console.log(atlas.agreements.length);",
  );
  return { root, list: path.join(root, 'data', 'agreements.tsv') };
}

function options(root: string) {
  return { root, configFile: false as const, logLevel: 'silent' as const, plugins: [atlasData()] };
}

async function outputOf(root: string) {
  const result = await build({
    ...options(root),
    build: { write: false, rolldownOptions: { input: path.join(root, 'main.js') } },
  });
  return (result as Rolldown.RolldownOutput).output;
}

async function buildProject(root: string) {
  return (await outputOf(root)).map((file) => file.fileName);
}

function knownAs(name: string): string {
  return `country\tinstitution\tknown_as\treason\nSE\tLunds universitet\t${name}\tA trial.\n`;
}

describe('the Vite plugin in a build', () => {
  it('bundles the atlas and writes the open data beside it', async () => {
    const files = await buildProject(project().root);
    expect(files).toEqual(
      expect.arrayContaining(['data/agreements.csv', 'data/agreements.geojson', 'data/datapackage.json']),
    );
  });

  it('puts what search needs into a script of its own, to be asked for when it is wanted', async () => {
    const { root } = project();
    writeFileSync(
      path.join(root, 'main.js'),
      "import('virtual:search-index').then(({ searchIndex }) => console.log(searchIndex.terms));",
    );
    const chunks = (await outputOf(root)).filter((file) => file.type === 'chunk');
    const main = chunks.find((chunk) => chunk.isEntry);
    const own = chunks.find((chunk) => chunk.moduleIds.includes('\0virtual:search-index'));
    expect(main?.dynamicImports).toEqual([own?.fileName]);
    expect(main?.code).not.toContain('Köln');
    expect(own?.code).toContain('Köln');
  });

  it('keeps what the words mean for whoever asks', async () => {
    const { root } = project();
    writeFileSync(
      path.join(root, 'main.js'),
      "import('virtual:guide').then(({ guide }) => console.log(guide.terms)); import { atlas } from 'virtual:atlas'; console.log(atlas.glossary);",
    );
    const chunks = (await outputOf(root)).filter((file) => file.type === 'chunk');
    const own = chunks.find((chunk) => chunk.moduleIds.includes('\0virtual:guide'));
    expect(own?.code).toContain('Europe/Madrid');
    expect(own?.code).toContain('Two degrees');
    expect(chunks.find((chunk) => chunk.isEntry)?.code).not.toContain('Two degrees');
  });

  it('does without the tables that a folder may lack', async () => {
    const { root } = project();
    rmSync(path.join(root, 'data', 'glossary.tsv'));
    rmSync(path.join(root, 'data', 'known-as.tsv'));
    expect(await buildProject(root)).toContain('data/agreements.csv');
  });

  it('stops at a mistake and names every one with file and line', async () => {
    const { root, list } = project();
    writeFileSync(list, `${readFileSync(list, 'utf8')}\nMars\tX\n\nMars\tX\tY\t\tAccord bilatéral\n`);
    await expect(buildProject(root)).rejects.toThrow(/agreements\.tsv:396:1[\s\S]*agreements\.tsv:398:1/);
  });

  it('takes another folder from ATLAS_DATA', async () => {
    vi.stubEnv('ATLAS_DATA', '/nowhere');
    await expect(buildProject(project().root)).rejects.toThrow('/nowhere/agreements.tsv:1:1');
  });
});

describe('the Vite plugin in development', () => {
  async function serve(root: string) {
    const server = await createServer({ ...options(root), server: { middlewareMode: true, ws: false } });
    onTestFinished(() => server.close());
    const sent = vi.spyOn(server.environments.client.hot, 'send');
    const load = (id = 'virtual:atlas') => server.environments.client.transformRequest(id);
    const reloads = () =>
      sent.mock.calls.filter(([payload]) => (payload as { type?: string }).type === 'full-reload');
    return { load, reloads, server };
  }

  it('tells a mistake with file and line, and recovers when it is mended', async () => {
    const { root, list } = project();
    const { load, reloads, server } = await serve(root);
    const good = readFileSync(list, 'utf8');
    expect((await load())?.code).toContain('decodeAtlas');

    writeFileSync(list, good.replace('Afrique du Sud', 'Afrique du Sudd'));
    server.watcher.emit('all', 'change', list);
    expect(reloads().length).toBeGreaterThan(0);
    await expect(load()).rejects.toMatchObject({
      message: expect.stringContaining('the country “Afrique du Sudd”'),
      loc: { file: list, line: 6, column: 1 },
    });

    writeFileSync(list, good);
    server.watcher.emit('all', 'change', list);
    expect((await load())?.code).toContain('decodeAtlas');
  });

  it('makes the search index anew with the list', async () => {
    const { root, list } = project();
    const { load, server } = await serve(root);
    expect((await load('virtual:search-index'))?.code).not.toContain('Xanadu');
    writeFileSync(path.join(root, 'data', 'known-as.tsv'), knownAs('Xanadu'));
    server.watcher.emit('all', 'change', list);
    expect((await load('virtual:search-index'))?.code).toContain('Xanadu');
  });

  it('reloads nothing for a file that is no source of the atlas', async () => {
    const { root } = project();
    const { reloads, server } = await serve(root);
    server.watcher.emit('all', 'add', path.join(root, 'data', 'review.tsv'));
    server.watcher.emit('all', 'change', path.join(root, 'elsewhere', 'places.tsv'));
    expect(reloads()).toEqual([]);
  });
});
