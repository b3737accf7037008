import type { IcicleItem } from '../../charts/icicle.tsx';
import type { InstitutionCount } from '../../model/breakdown.ts';
import { type FacetChoices, isChosen } from '../../model/facets.ts';
import type { CountryCount, RegionCount, WhereFocus } from '../../model/where.ts';
import type { Words } from '../words.ts';

/** What a cell of the chart of places stands for. */
export interface WhereItem extends IcicleItem {
  readonly children: readonly WhereItem[];
  readonly stands:
    | { readonly kind: 'region'; readonly count: RegionCount }
    | { readonly kind: 'country'; readonly count: CountryCount }
    | { readonly kind: 'institution'; readonly count: InstitutionCount };
}

/**
 * What the reader sees from where they are: regions and their countries; a region's countries and their institutions;
 * a country's institutions. Most agreements of the whole list first, so that nothing moves with the other choices.
 */
export function whereItems(
  counts: readonly RegionCount[],
  focus: WhereFocus,
  choices: FacetChoices,
  words: Words,
): readonly WhereItem[] {
  const items = itemsFor(choices, words);
  if (focus.country) {
    const { country } = focus.country;
    return items.institutions(focus.country.institutions, words.names.country(country), false);
  }
  if (focus.region) {
    const { countries } = focus.region;
    return items.countries(countries, (count, isAside) =>
      items.institutions(count.institutions, words.names.country(count.country), isAside),
    );
  }
  return counts.map((count): WhereItem => {
    const label = words.t(`region.${count.region}`);
    const isAside = choices.region?.includes(count.region) === false;
    return {
      key: `region:${count.region}`,
      label,
      lang: null,
      within: null,
      whole: count.whole,
      part: count.part,
      isChosen: isChosen(choices, 'region', count.region),
      isAside,
      children: items.countries(count.countries, () => [], isAside),
      stands: { kind: 'region', count },
    };
  });
}

/** So many names are put into order while a reader waits; of more, equals stay as the list has them. */
const mostByName = 1000;

function itemsFor(choices: FacetChoices, { t, names }: Words) {
  const ordered = (items: readonly WhereItem[]) => {
    const byName = items.length <= mostByName;
    return items.toSorted(
      (one, other) =>
        other.whole - one.whole || (byName ? names.collator.compare(one.label, other.label) : 0),
    );
  };
  const countries = (
    counts: readonly CountryCount[],
    childrenOf: (count: CountryCount, isAside: boolean) => readonly WhereItem[],
    isRegionAside = false,
  ): readonly WhereItem[] =>
    ordered(
      counts.map((count) => {
        const label = names.country(count.country);
        const isAside = isRegionAside || choices.country?.includes(count.country) === false;
        return {
          key: `country:${count.country}`,
          label,
          lang: null,
          within: t(`region.${count.region}`),
          whole: count.whole,
          part: count.part,
          isChosen: isChosen(choices, 'country', count.country),
          isAside,
          children: childrenOf(count, isAside),
          stands: { kind: 'country', count },
        };
      }),
    );
  const institutions = (
    counts: readonly InstitutionCount[],
    place: string,
    isAside: boolean,
  ): readonly WhereItem[] =>
    ordered(
      counts.map((count) => ({
        key: `institution:${count.institution.key}`,
        label: count.institution.name,
        lang: count.institution.language,
        within: place,
        whole: count.whole,
        part: count.part,
        isChosen: undefined,
        isAside,
        children: [],
        stands: { kind: 'institution', count },
      })),
    );
  return { countries, institutions };
}
