import type { FacetChoices } from '../../model/facets.ts';
import type { RegionCount, WhereFocus } from '../../model/where.ts';
import { leadersInWords, type Words } from '../words.ts';
import { keptSentence } from './facet-sentence.ts';

/** What the chart of places shows from where the reader is, in a sentence. */
export function whereSentence(
  counts: readonly RegionCount[],
  focus: WhereFocus,
  choices: FacetChoices,
  words: Words,
): string {
  const { t, names } = words;
  const agreements = (count: number) => t('count.agreements', { count });
  if (focus.country || focus.region) return nearSentence(focus, words);
  const regions = counts.map((count) => ({ ...count, label: t(`region.${count.region}`) }));
  const countries = counts
    .flatMap((count) => count.countries)
    .map((count) => ({ ...count, label: names.country(count.country) }));
  const total = counts.reduce((sum, { part }) => sum + part, 0);
  if (total === 0) return t('charts.sentence.none');
  if (choices.country)
    return keptSentence(countries, ({ country }) => isKept(choices.country, country), words);
  if (choices.region) return keptSentence(regions, ({ region }) => isKept(choices.region, region), words);
  return t('charts.sentence.world', {
    agreements: agreements(total),
    region: leadersInWords(regions, words, (number) => names.share(number / total)),
    country: leadersInWords(countries, words),
  });
}

function nearSentence({ region, country }: WhereFocus, words: Words): string {
  const { t, names } = words;
  const near = country ?? region;
  if (!near) return '';
  const place = country ? names.country(country.country) : region ? t(`region.${region.region}`) : '';
  if (near.part === 0) return t('charts.sentence.noneAt', { place });
  const partners = country
    ? country.institutions.map(({ institution, part }) => ({ label: institution.name, part }))
    : (region?.countries ?? []).map((count) => ({ label: names.country(count.country), part: count.part }));
  const count = partners.filter(({ part }) => part > 0).length;
  return t('charts.sentence.at', {
    place,
    agreements: t('count.agreements', { count: near.part }),
    partners: country ? t('count.institutions', { count }) : t('count.countries', { count }),
    leaders: leadersInWords(partners, words),
  });
}

function isKept<Value>(kept: readonly Value[] | undefined, value: Value): boolean {
  return kept?.includes(value) ?? false;
}
