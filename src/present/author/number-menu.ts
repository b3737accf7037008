import { type LiveGroup, type LiveScope, liveNameGroups, liveValue } from '../../model/live-numbers.ts';

/** Of what a number is: of what the step shows, as a share of it, or of the whole list. */
export const numberKinds = ['step', 'share', 'all'] as const;
export type NumberKind = (typeof numberKinds)[number];

const prefixes: Readonly<Record<NumberKind, string>> = { step: '', share: 'share.', all: 'all.' };

interface MenuGroup {
  readonly group: LiveGroup;
  readonly numbers: readonly {
    /** As it stands between braces: `share.category.erasmus`. */
    readonly name: string;
    /** Without what kind it is: `category.erasmus`. */
    readonly base: string;
  }[];
}

/** What can stand in a text, of what there is any. */
export function numberMenu(scope: LiveScope, kind: NumberKind): readonly MenuGroup[] {
  return liveNameGroups(scope.atlas)
    .map(({ group, names }) => ({
      group,
      numbers: names
        .map((base) => ({ name: prefixes[kind] + base, base }))
        .filter(({ name }) => {
          const value = liveValue(name, scope);
          return value !== null && !('value' in value && value.value === 0);
        }),
    }))
    .filter(({ numbers }) => numbers.length > 0);
}
