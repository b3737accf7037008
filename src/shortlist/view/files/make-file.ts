import { saveFile } from '../../../charts/export/save-file.ts';
import { tableCsv } from '../../../charts/export/table-csv.ts';
import { slug } from '../../../model/fold.ts';
import { type ShortlistFile, titleOf } from './shortlist-file.ts';
import { shortlistGeojson } from './shortlist-geojson.ts';
import { shortlistTable } from './shortlist-table.ts';
import { shortlistText } from './shortlist-text.ts';

/** What a shortlist can be saved as. */
export type ShortlistFormat = 'csv' | 'geojson' | 'text';

const kinds = {
  csv: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: (file: ShortlistFile) => tableCsv(shortlistTable(file), file.speech.locale),
  },
  geojson: { ending: 'geojson', type: 'application/geo+json', write: shortlistGeojson },
  text: { ending: 'txt', type: 'text/plain;charset=utf-8', write: shortlistText },
} as const;

/**
 * Makes the file and hands it to the browser.
 *
 * @returns the file's name
 */
export function saveShortlist(file: ShortlistFile, format: ShortlistFormat): string {
  const { ending, type, write } = kinds[format];
  const name = `${slug(titleOf(file))}.${ending}`;
  saveFile(name, new Blob([write(file)], { type }));
  return name;
}
