import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** A page of this folder, built and served. */
interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds and serves a page that shows a part of the atlas under conditions that the real list does not have. */
export async function servePage(name: string): Promise<ServedPage> {
  const root = fileURLToPath(new URL(`./${name}/`, import.meta.url));
  await build({ root });
  const server = await preview({ root, preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('vite preview has no address');
  return { address, close: () => server.close() };
}
