import { enlargeMap } from '../charts/enlargement.ts';
import { makeClerk } from './cluster-clerk.ts';
import { buffersOf, type LevelRequest } from './cluster-messages.ts';

// Its name says how large markers are (start-cluster-worker.ts).
enlargeMap(Number(self.name) || 1);

/** The worker's thread: clusters long lists while the page goes on. */
const answer = makeClerk();

self.addEventListener('message', ({ data }: MessageEvent<LevelRequest>) => {
  const level = answer(data);
  self.postMessage(level, { transfer: buffersOf(level) });
});
