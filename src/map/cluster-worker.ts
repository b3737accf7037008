import { makeClerk } from './cluster-clerk.ts';
import { buffersOf, type LevelRequest } from './cluster-messages.ts';

/** The worker's thread: clusters long lists while the page goes on. */
const answer = makeClerk();

self.addEventListener('message', ({ data }: MessageEvent<LevelRequest>) => {
  const level = answer(data);
  self.postMessage(level, { transfer: buffersOf(level) });
});
