import { zipSync } from 'fflate';
import { saveFile } from '../../charts/export/save-file.ts';
import type { ExportedFile } from './still.ts';

/** Hands files to the browser to save: one as it is, several as a zip. @returns the name of what was saved */
export function saveFiles(files: readonly ExportedFile[], folder: string): string {
  const [only] = files;
  if (only && files.length === 1) {
    saveFile(only.name, new Blob([only.bytes], { type: only.type }));
    return only.name;
  }
  const name = `${folder}.zip`;
  const entries = files.map(({ name: entry, type, bytes }) => {
    // Pictures are packed already.
    const level = type === 'image/svg+xml' ? 6 : 0;
    return [entry, [bytes, { level }]] as const;
  });
  saveFile(name, new Blob([zipSync(Object.fromEntries(entries) as never)], { type: 'application/zip' }));
  return name;
}
