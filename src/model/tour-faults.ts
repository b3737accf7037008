import type { Atlas } from './atlas.ts';
import { breakDown } from './breakdown.ts';
import { createBreakdownIndex } from './breakdown-index.ts';
import { noValue } from './facets.ts';
import { hasLooseBraces, type LiveScope, liveNamesIn, liveValue, tellLive } from './live-numbers.ts';
import type { Tour, TourText } from './tour.ts';

/** Where something stands in a tour's file. */
export type Way = readonly (string | number)[];

export interface TwinFault {
  readonly kind: 'twin';
  readonly way: Way;
  readonly id: string;
}

/** What of a well-formed tour does not fit the list; who reads it says so, in a build or beside a field. */
export type ListFault = { readonly way: Way } & (
  | { readonly kind: 'stranger'; readonly what: keyof TourList['known']; readonly value: string }
  | { readonly kind: 'nothingLeft'; readonly step: string }
  | { readonly kind: 'unknownNumber'; readonly name: string }
  | { readonly kind: 'looseBrace'; readonly text: string }
  | { readonly kind: 'typedFigure'; readonly text: string }
);

/** What tours may speak of. */
export interface TourList {
  readonly atlas: Atlas;
  readonly index: ReturnType<typeof createBreakdownIndex>;
  readonly known: Readonly<Record<'country' | 'institution' | 'network', ReadonlySet<string>>>;
}

/** To be made once for all tours. */
export function tourList(atlas: Atlas): TourList {
  return {
    atlas,
    index: createBreakdownIndex(atlas),
    known: {
      country: new Set(atlas.agreements.map(({ countryListed }) => countryListed)),
      institution: new Set(atlas.institutions.map(({ key }) => key)),
      network: new Set([noValue, ...atlas.agreements.flatMap(({ network }) => network ?? [])]),
    },
  };
}

/** Steps that are called as one before them. */
export function twinFaults(steps: readonly { readonly id: string }[]): TwinFault[] {
  return steps.flatMap(({ id }, index) =>
    steps.findIndex((other) => other.id === id) === index
      ? []
      : [{ kind: 'twin', way: ['steps', index, 'id'], id }],
  );
}

/** Countries, institutions and networks that there are not, live numbers that are none, steps that show nothing. */
export function listFaults(tour: Pick<Tour, 'title' | 'steps'>, list: TourList): ListFault[] {
  const { atlas, index, known } = list;
  const strangers = (what: keyof typeof known, values: readonly string[], way: Way): ListFault[] =>
    values.flatMap((value, at) =>
      known[what].has(value) ? [] : [{ kind: 'stranger', way: [...way, at], what, value }],
    );
  const faults = textFaults(tour.title, ['title'], { atlas, agreements: atlas.agreements });
  tour.steps.forEach((step, at) => {
    const way = ['steps', at] as const;
    const { facets } = step.view;
    const unknown = [
      ...strangers('country', facets.country ?? [], [...way, 'facets', 'country']),
      ...strangers('network', facets.network ?? [], [...way, 'facets', 'network']),
      ...strangers('country', step.highlight.countries, [...way, 'highlight', 'countries']),
      ...strangers('institution', step.highlight.institutions, [...way, 'highlight', 'institutions']),
    ];
    faults.push(...unknown);
    if (unknown.length > 0) return;
    const { agreements } = breakDown(index, facets);
    if (agreements.length === 0) {
      faults.push({ kind: 'nothingLeft', way: [...way, 'facets'], step: step.id });
      return;
    }
    for (const name of ['figure', 'headline', 'text', 'notes'] as const) {
      const text = step[name];
      if (text) faults.push(...textFaults(text, [...way, name], { atlas, agreements }));
    }
    if (step.figure) faults.push(...figureFaults(step.figure, [...way, 'figure']));
  });
  return faults;
}

/** Names that stand for nothing, and braces that would be read out. */
function textFaults(text: TourText, way: Way, scope: LiveScope): ListFault[] {
  return Object.entries(text).flatMap(([locale, one]): ListFault[] => {
    const at = [...way, locale];
    const unknown = liveNamesIn(one).filter((name) => liveValue(name, scope) === null);
    const faults = unknown.map((name): ListFault => ({ kind: 'unknownNumber', way: at, name }));
    return hasLooseBraces(one) ? [...faults, { kind: 'looseBrace', way: at, text: one }] : faults;
  });
}

/** The great number is never typed by hand. */
function figureFaults(figure: TourText, way: Way): ListFault[] {
  return Object.entries(figure).flatMap(([locale, one]) =>
    liveNamesIn(one).length > 0 && !/\d/.test(tellLive(one, () => ''))
      ? []
      : [{ kind: 'typedFigure', way: [...way, locale], text: one }],
  );
}
