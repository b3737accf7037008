import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/pipeline/config.ts';
import type { Timings } from './visit.ts';

/** How long the built atlas waits for a visitor, by its configuration. */
export function timingsOf(folder = process.env.ATLAS_DATA ?? 'data'): Timings {
  const path = join(folder, 'atlas.config.json');
  const { value: config } = readConfig({ path, text: readFileSync(path, 'utf8') });
  if (!config) throw new Error(`${path} is no configuration: \`npm run data\` says why.`);
  return config.kiosk;
}
