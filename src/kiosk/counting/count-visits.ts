import type { AtlasState, AtlasStore } from '../../state/store.ts';
import type { Session } from '../session/session.ts';
import type { Counting } from './counting.ts';
import type { Kind, Seen } from './counts.ts';

/**
 * Counts visits and what is looked at in them. A thing counts once a visit, however often it is pressed; what the
 * screen shows while it wanders counts for nothing.
 *
 * @param today asked each time anew
 * @returns a function that ends it
 */
export function countVisits(
  store: AtlasStore,
  session: Pick<Session, 'getState' | 'subscribe'>,
  counting: Pick<Counting, 'count'>,
  today: () => Date = () => new Date(),
): () => void {
  /** What the visit has counted for; forgotten with it. */
  let seen = new Set<string>();
  const isVisited = () => session.getState().phase.name !== 'attract';
  const count = (kind: Kind, key: string) => {
    const name = `${kind} ${key}`;
    if (seen.has(name)) return;
    seen.add(name);
    counting.count({ kind, key }, dayOf(today()));
  };
  const stopListening = session.subscribe((state, before) => {
    const [is, was] = [state, before].map(({ phase }) => phase.name !== 'attract');
    if (is === was) return;
    seen = new Set();
    if (!is) return;
    count('visit', '');
    count('language', store.getState().locale);
  });
  const stopWatching = store.subscribe((state, before) => {
    // The way back to the start is no visitor's doing.
    if (!isVisited() || state === store.getInitialState()) return;
    if (state.locale !== before.locale) count('language', state.locale);
    const shown = state.selection === before.selection ? null : seenIn(state);
    if (shown) count(shown.kind, shown.key);
  });
  return () => {
    stopListening();
    stopWatching();
  };
}

function seenIn({ selection }: AtlasState): Seen | null {
  if (selection?.kind === 'country') return { kind: 'country', key: selection.country };
  if (selection?.kind === 'institution') return { kind: 'institution', key: selection.institution };
  return null;
}

/** By the machine's own calendar. */
function dayOf(date: Date): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return [digits(date.getFullYear(), 4), digits(date.getMonth() + 1, 2), digits(date.getDate(), 2)].join('-');
}
