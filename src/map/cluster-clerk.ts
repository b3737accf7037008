import { markerReach } from '../charts/marker-radius.ts';
import { type LevelMessage, type LevelRequest, ListReader, writeLevel } from './cluster-messages.ts';
import { createGrouping, type Grouping } from './grouping.ts';

/** What the worker does, apart from its being one: answers requests, each after the one before. */
export function makeClerk(): (request: LevelRequest) => LevelMessage {
  const reader = new ListReader();
  let grouping: Grouping | null = null;
  return ({ list, step, projection, home }) => {
    if (list) grouping = createGrouping(reader.read(list), markerReach);
    if (!grouping) throw new Error('The first request has no list.');
    return writeLevel(grouping.levelAt(step, { home, projection }));
  };
}
