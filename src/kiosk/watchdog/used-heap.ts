/** What Chromium alone tells. */
interface WithMemory {
  readonly memory?: { readonly usedJSHeapSize: number };
}

/** What the page's scripts use of the machine's memory, in bytes; null where the browser does not say. */
export function usedHeap({ performance }: Pick<typeof globalThis, 'performance'>): number | null {
  return (performance as WithMemory).memory?.usedJSHeapSize ?? null;
}
