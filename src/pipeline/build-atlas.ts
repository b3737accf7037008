import type { Atlas } from '../model/atlas.ts';
import type { Guide } from '../model/glossary.ts';
import type { Tour } from '../model/tour.ts';
import { type Assembly, assemble } from './assemble.ts';
import { readCountryTopology, readSources, sourceFiles } from './files.ts';
import { type OpenDataFile, openData } from './open-data.ts';
import type { OtherNames } from './other-names.ts';
import { indexOutlines, type Outlines } from './outlines.ts';
import { PipelineError } from './problem.ts';
import { formatSum, type Report, reportOn } from './report.ts';

/** A built atlas and what goes with it. */
export interface AtlasBuild {
  readonly atlas: Atlas;
  readonly report: Report;
  readonly openData: readonly OpenDataFile[];
  /** What search knows institutions and places by, besides the atlas' names. */
  readonly otherNames: OtherNames;
  /** What the words mean, and the places' time zones. */
  readonly guide: Guide;
  /** Talks made of the map. */
  readonly tours: readonly Tour[];
  /** Absolute paths of the files that it was made from. */
  readonly files: readonly string[];
}

/**
 * Builds the atlas of a data folder, from its files alone (no gazetteer, no network).
 * @throws PipelineError with every problem that was found
 */
export async function buildAtlas(folder: string): Promise<AtlasBuild> {
  const { atlas, config, sum, problems, ...others } = await assembleFolder(folder);
  const { institutions, otherNames, guide, tours } = others;
  if (atlas === null || config === null) throw new PipelineError(problems, formatSum(sum));
  return {
    atlas,
    report: reportOn(atlas, sum, { institutions, tours }),
    openData: openData(atlas, config),
    otherNames,
    guide,
    tours,
    files: await sourceFiles(folder),
  };
}

/**
 * Reads and assembles a data folder; problems of its contents come back with the outcome.
 * @throws PipelineError where the files themselves can't be read
 */
export async function assembleFolder(folder: string): Promise<Assembly> {
  return assemble(await readSources(folder), await countryOutlines());
}

let outlines: Promise<Outlines> | undefined;

/** The countries' outlines, read once a process: they don't change while it runs. */
function countryOutlines(): Promise<Outlines> {
  outlines ??= readCountryTopology().then(indexOutlines);
  return outlines;
}
