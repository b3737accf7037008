import { preview } from 'vite';

/** A site's folder, served to this machine alone. */
export interface Served {
  /** With a slash at its end. */
  readonly address: string;
  /** Whether it answers. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** @throws Error when the port is taken: another one would be another site to the browser's memory */
export async function serveSite(folder: string, port: number): Promise<Served> {
  const others = process.listeners('SIGTERM');
  const server = await preview({
    configFile: false,
    // What is not there is not there: an app's page in its place would go into caches.
    appType: 'mpa',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true },
    logLevel: 'error',
  });
  // Vite ends the whole process at once by a signal of its own hearing; here a browser has to be ended first.
  for (const listener of process.listeners('SIGTERM'))
    if (!others.includes(listener)) process.removeListener('SIGTERM', listener);
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('vite preview has no address');
  return {
    address,
    answers: () =>
      fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
        ({ ok }) => ok,
        () => false,
      ),
    close: () => server.close(),
  };
}
