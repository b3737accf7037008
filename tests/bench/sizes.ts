import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A built file and what it costs on the way to a reader, in bytes. */
export interface Size {
  readonly file: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** @param file relative to the site's folder */
export function sizeOf(site: string, file: string): Size {
  const content = readFileSync(join(site, file));
  return {
    file,
    raw: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

/** The scripts that the page names or preloads: what it needs before it can show its list. Relative to the site. */
export function firstScripts(site: string): string[] {
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].flatMap(([, file]) => file ?? []);
}
