import type { CountryPart } from '../model/breakdown.ts';
import type { Words } from './words.ts';

/** So many are named. */
const mostNamed = 3;

/** Which countries have the most agreements of those left, in a sentence, whatever the list's order. */
export function countriesSentence(countries: readonly CountryPart[], { t, names }: Words): string {
  const ordered = countries.toSorted(
    (one, other) =>
      other.total - one.total ||
      names.collator.compare(names.country(one.country), names.country(other.country)),
  );
  const [first] = ordered;
  if (!first) return t('charts.sentence.none');
  if (ordered.length === 1) {
    return t('charts.sentence.oneCountry', {
      place: names.country(first.country),
      agreements: t('count.agreements', { count: first.total }),
      institutions: t('count.institutions', { count: first.institutions }),
    });
  }
  const leaders = ordered
    .slice(0, mostNamed)
    .map(({ country, total }) =>
      t('charts.sentence.alone', { name: names.country(country), number: names.number(total) }),
    );
  return t('charts.sentence.countries', {
    leaders: names.list(leaders),
    countries: t('count.countries', { count: ordered.length }),
  });
}
