import { markerReach } from '../charts/marker-radius.ts';
import { type LevelMessage, type LevelRequest, type ListMessage, writeLevel } from './cluster-messages.ts';
import { sumGroups } from './group-sums.ts';
import { createGrouping, type Grouping } from './grouping.ts';
import { ListReader } from './list-reader.ts';

/** What the worker does, apart from its being one: answers requests, each after the one before. */
export function makeClerk(): (request: LevelRequest) => LevelMessage {
  const reader = new ListReader();
  let present: { readonly list: ListMessage; readonly grouping: Grouping } | null = null;
  return ({ list, step, projection, home }) => {
    if (list) present = { list, grouping: createGrouping(reader.read(list), markerReach) };
    if (!present) throw new Error('The first request has no list.');
    const level = present.grouping.levelAt(step, { home, projection });
    return writeLevel(level, sumGroups(level.groups, present.list));
  };
}
