import type { Screen } from './screen.ts';

/** What a page holds when all that can go is gone. */
export interface Held {
  /** Visitors that were there before it was measured. */
  readonly visitors: number;
  /** Bytes of the page's heap in use. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** How often the page was loaded until then: a page that is loaded anew holds less. */
  readonly loads: number;
}

export async function held({ devices, loads }: Screen, visitors: number): Promise<Held> {
  // What the console keeps for a developer is not the page's.
  await devices.send('Runtime.discardConsoleEntries');
  await devices.send('HeapProfiler.collectGarbage');
  await devices.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devices.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners, documents } = await devices.send('Memory.getDOMCounters');
  return { visitors, heap: usedSize, nodes, listeners: jsEventListeners, documents, loads: loads() };
}
