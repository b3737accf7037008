import type { Atlas, Locale } from '../../model/atlas.ts';
import { type Limits, limitsOf } from '../../model/limits.ts';
import { home } from '../../model/near.ts';
import type { Search, SearchHit } from '../../model/search/search.ts';
import type { Understanding } from '../../model/search/understand.ts';
import type { RecentSearch } from './recent-searches.ts';

/** What a reader can pick in the box's list. */
export type Choice =
  | { readonly kind: 'offer'; readonly limits: Limits; readonly rest: string }
  | { readonly kind: 'hit'; readonly hit: SearchHit }
  | { readonly kind: 'example'; readonly text: string };

/** Choices under one heading; none is empty. */
export interface ChoiceGroup {
  readonly heading: 'offer' | 'country' | 'place' | 'institution' | 'recent' | 'example';
  readonly choices: readonly Choice[];
}

/** What the list shows for what was written: what it means as facets, and what it names. */
export function choicesFor(query: string, locale: Locale, search: Search): readonly ChoiceGroup[] {
  const named = search.find(query, locale).map(
    ({ kind, hits }): ChoiceGroup => ({
      heading: kind,
      choices: hits.map((hit) => ({ kind: 'hit', hit })),
    }),
  );
  const understood = search.understand(query);
  if (!understood) return named;
  const offer: ChoiceGroup = { heading: 'offer', choices: [offerOf(understood)] };
  return understood.isName ? [...named, offer] : [offer, ...named];
}

function offerOf({ facets, near, rest }: Understanding): Choice {
  const limits: Limits = {
    facets,
    near: near && { from: near.place ?? home, kilometres: near.kilometres },
  };
  return { kind: 'offer', limits, rest };
}

/** What the list shows before anything is written: what was opened before, else what could be asked. */
export function choicesBefore(
  recent: readonly RecentSearch[],
  examples: readonly string[],
  atlas: Atlas,
  locale: Locale,
  countryName: (code: string) => string,
): readonly ChoiceGroup[] {
  const hits = recent.flatMap((search) => hitOf(search, atlas, locale, countryName) ?? []);
  const groups: readonly ChoiceGroup[] = [
    { heading: 'recent', choices: hits.map((hit) => ({ kind: 'hit', hit })) },
    { heading: 'example', choices: examples.map((text) => ({ kind: 'example', text })) },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

/** @returns null for what this atlas does not have (any more) */
function hitOf(
  { kind, key }: RecentSearch,
  { agreements, institutions, places }: Atlas,
  locale: Locale,
  countryName: (code: string) => string,
): SearchHit | null {
  const hit = (text: string, lang: string | null): SearchHit => ({
    kind,
    key,
    text,
    lang,
    marks: [],
    matchedBy: null,
    isWhole: false,
  });
  if (kind === 'country') {
    return agreements.some(({ countryListed }) => countryListed === key) ? hit(countryName(key), null) : null;
  }
  if (kind === 'place') {
    const place = places.find((one) => one.key === key);
    return place ? hit(place.name[locale], null) : null;
  }
  const institution = institutions.find((one) => one.key === key);
  return institution ? hit(institution.name, institution.language) : null;
}

/** A choice as one comparable string. */
export function choiceKey(choice: Choice): string {
  switch (choice.kind) {
    case 'hit':
      return `${choice.hit.kind} ${choice.hit.key}`;
    case 'example':
      return `example ${choice.text}`;
    case 'offer':
      return `offer ${limitsOf(choice.limits).join()}`;
  }
}
