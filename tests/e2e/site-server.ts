import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A built site: contents by path. */
export type Site = ReadonlyMap<string, Buffer>;

/** What may go wrong with a file: an answer's status, or a connection that is cut off in the middle of it. */
type Fault = 404 | 500 | 'cut';

/** The build under test, but for its 698 pages made beforehand: 55 MB. */
export function builtSite(): Site {
  const folder = path.join(import.meta.dirname, '../../dist');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/^[a-z]{2}\//.test(name))
    .filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** The files that the site's worker keeps. */
export function keptFiles(site: Site): readonly { readonly url: string }[] {
  return JSON.parse(listIn(workerOf(site)));
}

/** The site as a later build makes it: one text says something else, and scripts have other names, as their hashes do. */
export function laterSite(site: Site, from: string, to: string): Site {
  const scripts = [...site.keys()].filter((name) => /^assets\/.*\.m?js$/.test(name));
  const names = new RegExp(scripts.map((name) => path.basename(name, '.js')).join('|'), 'g');
  const renamed = (text: string) => text.replace(names, '$&-later');
  const later = new Map<string, Buffer>();
  for (const [name, contents] of site) {
    const isText = /\.(?:js|html)$/.test(name) && name !== 'worker.js';
    const changed = isText ? Buffer.from(renamed(contents.toString()).replaceAll(from, to)) : contents;
    later.set(renamed(name), changed);
  }
  const list = keptFiles(site).map(({ url }) => {
    const hash = createHash('sha256')
      .update(later.get(renamed(url)) ?? '')
      .digest('base64');
    return { url: renamed(url), revision: hash.slice(0, 12), integrity: `sha256-${hash}` };
  });
  const worker = workerOf(site);
  later.set('worker.js', Buffer.from(worker.replace(listIn(worker), () => JSON.stringify(list))));
  return later;
}

function workerOf(site: Site): string {
  return site.get('worker.js')?.toString() ?? '';
}

function listIn(worker: string): string {
  const [list] = /\[\{[^\]]*\}\]/.exec(worker) ?? [];
  if (!list) throw new Error('worker.js has no list of files');
  return list;
}

/** A web server that a test may replace, break and end. The site stands in a folder, as on many servers. */
export class SiteServer {
  site: Site;
  /** By path. */
  readonly faults = new Map<string, Fault>();
  /** How often each path was asked for. */
  readonly asked = new Map<string, number>();
  readonly #server: Server;
  #port = 0;

  constructor(site: Site) {
    this.site = site;
    this.#server = createServer((request, response) => {
      const [, name = ''] = /^\/atlas\/([^?]*)/.exec(decodeURI(request.url ?? '')) ?? [];
      const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
      this.asked.set(file, (this.asked.get(file) ?? 0) + 1);
      this.#answer(file, response);
    });
  }

  get address(): string {
    return `http://localhost:${this.#port}/atlas/`;
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(file: string, response: ServerResponse): void {
    const fault = this.faults.get(file);
    const contents = this.site.get(file);
    if (typeof fault === 'number' || !contents) {
      response.writeHead(fault === 'cut' || !fault ? 404 : fault).end('This is an error page.');
      return;
    }
    const body = brotliCompressSync(contents, { params: { 1: 1 } });
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      // As a careful server says it, and a careless one.
      'Cache-Control': file.startsWith('assets/') ? 'max-age=31536000, immutable' : 'max-age=600',
    });
    if (fault === 'cut') response.write(body.subarray(0, body.length / 2), () => response.destroy());
    else response.end(body);
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
