import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clustering } from './clustering.ts';
import { pageMarks } from './page-marks.ts';
import { firstScripts, sizeOf } from './sizes.ts';

/** `npm run bench`: prints sizes and timings of the built site. Nothing here can fail a test. */
const site = 'dist';
if (!existsSync(join(site, 'index.html'))) {
  console.error('dist/index.html is missing: run `npm run build` first.');
  process.exit(1);
}

console.log('\nScripts before content-ready (bytes):');
const scripts = firstScripts(site).map((file) => sizeOf(site, file));
console.table(scripts);
console.log(`together ${scripts.reduce((sum, { gzip }) => sum + gzip, 0)} bytes gzipped (at most 130,000)`);

console.log('\nPage and open data (bytes):');
console.table(
  ['index.html', 'data/agreements.geojson', 'data/agreements.csv'].map((file) => sizeOf(site, file)),
);

console.log('\nClustering, one index of ours (milliseconds, median of 5):');
console.table(clustering());

console.log('\nUser Timing marks in Chromium (milliseconds after the navigation, median of 5):');
console.table(await pageMarks(site));
