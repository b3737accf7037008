import type { HandEvents } from './hand.ts';

type Listeners = { [E in keyof HandEvents]: Set<HandEvents[E]> };

/** Who listens to what. */
export class Emitter {
  private readonly listeners: Listeners = {
    move: new Set(),
    moveend: new Set(),
    click: new Set(),
    lost: new Set(),
    restored: new Set(),
    ready: new Set(),
    streets: new Set(),
  };

  on<E extends keyof HandEvents>(event: E, listener: HandEvents[E]): () => void {
    const set: Set<HandEvents[E]> = this.listeners[event];
    set.add(listener);
    return () => set.delete(listener);
  }

  emit<E extends keyof HandEvents>(event: E, ...values: Parameters<HandEvents[E]>): void {
    const set = this.listeners[event] as Set<(...values: Parameters<HandEvents[E]>) => void>;
    for (const listener of [...set]) listener(...values);
  }

  clear(): void {
    for (const set of Object.values(this.listeners)) set.clear();
  }
}
