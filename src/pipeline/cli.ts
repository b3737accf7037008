/**
 * `npm run data`: builds the atlas and tells what is in it.
 * `npm run data -- --update`: asks the gazetteer for cities that the lock lacks, then builds.
 * `npm run data -- --schema`: writes the JSON Schemas of atlas.config.json and of tours.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { assembleFolder, buildAtlas } from './build-atlas.ts';
import { configJsonSchema } from './config.ts';
import { dataFolder, reviewFileName, writeText } from './files.ts';
import { PipelineError } from './problem.ts';
import { formatReport } from './report.ts';
import { tourJsonSchema } from './tour-schema.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { update: { type: 'boolean' }, schema: { type: 'boolean' } },
  });
  const root = process.cwd();
  if (values.schema) {
    await writeText(path.join(root, 'atlas.config.schema.json'), configJsonSchema());
    await writeText(path.join(root, 'tour.schema.json'), tourJsonSchema());
    console.log('atlas.config.schema.json and tour.schema.json written');
    return;
  }
  const folder = dataFolder(root);
  if (values.update) await update(folder);
  console.log(formatReport((await buildAtlas(folder)).report));
}

/** Appends what is certain to places.tsv, and leaves the rest to a person in review.tsv. */
async function update(folder: string): Promise<void> {
  // Only an update knows the gazetteer: a normal build does without it.
  const [{ updatePlaces }, { appendLines, readGazetteerText }] = await Promise.all([
    import('./update.ts'),
    import('./files.ts'),
  ]);
  const { unknownCities, places } = await assembleFolder(folder);
  const { newRows, review, messages } = updatePlaces(await readGazetteerText(), unknownCities, places);
  await appendLines(path.join(folder, 'places.tsv'), newRows);
  await writeText(path.join(folder, reviewFileName), review);
  console.log(messages.length === 0 ? 'Nothing new: the lock is up to date.' : messages.join('\n'));
  console.log();
}

try {
  await main();
} catch (error) {
  console.error(error instanceof PipelineError ? error.message : error);
  process.exitCode = 1;
}
