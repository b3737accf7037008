import { enlargement } from '../charts/enlargement.ts';
import { buffersOf } from './cluster-messages.ts';
import type { StartWorker } from './far-clusters.ts';

/** Starts the worker that clusters long lists. @throws where the browser knows none, or may not start any */
export const startClusterWorker: StartWorker = ({ onAnswer, onBroken }) => {
  const worker = new Worker(new URL('./cluster-worker.ts', import.meta.url), {
    type: 'module',
    // It has no other way to know before its first list.
    name: String(enlargement()),
  });
  worker.addEventListener('message', ({ data }) => onAnswer(data));
  for (const end of ['error', 'messageerror']) {
    worker.addEventListener(end, () => {
      worker.terminate();
      onBroken();
    });
  }
  return (request) => worker.postMessage(request, { transfer: buffersOf(request) });
};
