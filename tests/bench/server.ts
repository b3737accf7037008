import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** One answer of the server. */
interface Answer {
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  readonly path: string;
  /** Bytes of its body as sent. */
  readonly bytes: number;
}

interface StoredFile {
  readonly body: Buffer;
  readonly type: string;
  readonly brotli: boolean;
}

export interface BenchServer {
  /** Address of a site's folder for one visit, with a slash at its end. */
  address(site: string, visit: string): string;
  /** What a visit has been answered, in order. */
  answers(visit: string): readonly Answer[];
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Already compressed: sent as they are. */
const compressed = new Set(['.woff2', '.png', '.tiles']);

/** Of hundreds of pages (src/prerender) only those of the whole list: compressing all takes a minute. */
function isMeasured(path: string): boolean {
  return !path.endsWith('index.html') || path.split(sep).length < 3;
}

function read(folder: string): Map<string, StoredFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && isMeasured(relative(folder, join(entry.parentPath, entry.name))),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const extension = extname(entry.name);
      const raw = readFileSync(path);
      const brotli = !compressed.has(extension);
      return [
        relative(folder, path).split(sep).join('/'),
        {
          body: brotli ? brotliCompressSync(raw) : raw,
          type: types[extension] ?? 'application/octet-stream',
          brotli,
        },
      ];
    }),
  );
}

/**
 * Serves folders out of memory, compressed beforehand (brotli, quality 11), and counts what it sends. The first part of
 * a path names the visit: so what workers fetch is counted too, whatever the browser tells of it.
 * @param folders site to its folder
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<BenchServer> {
  const sites = new Map(Object.entries(folders).map(([site, folder]) => [site, read(folder)]));
  const log = new Map<string, Answer[]>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [visit = '', site = '', ...rest] = pathname.slice(1).split('/');
    const path = rest.join('/').replace(/(^|\/)$/, '$1index.html');
    const file = sites.get(site)?.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    log.set(visit, [...(log.get(visit) ?? []), { at: Date.now(), path, bytes: file.body.length }]);
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': file.body.length,
      'Cache-Control': 'max-age=3600',
      ...(file.brotli ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (site, visit) => `http://127.0.0.1:${port}/${visit}/${site}/`,
    answers: (visit) => log.get(visit) ?? [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
