import type { TFunction } from 'i18next';
import type { Names } from '../i18n/names.ts';

/** What sentences are made with: the page's texts, and names and numbers as its language writes them. */
export interface Words {
  readonly t: TFunction;
  readonly names: Names;
}

/** Something that a sentence may name, and how many agreements it has. */
export interface Named {
  readonly label: string;
  readonly part: number;
}

/** Up to so many are named when they are equal; of more, one less, and how many others. */
const mostNamed = 3;

/** Those with the most agreements; none where nobody has any. */
export function leadersOf<Item extends Named>(items: readonly Item[]): readonly Item[] {
  const most = Math.max(0, ...items.map(({ part }) => part));
  return most > 0 ? items.filter(({ part }) => part === most) : [];
}

/** Those that lead, with their number: "ORA (14)", "ORA and CREPUQ (12 each)". */
export function leadersInWords(items: readonly Named[], words: Words, write = words.names.number): string {
  const leaders = leadersOf(items).toSorted((one, other) =>
    words.names.collator.compare(one.label, other.label),
  );
  const number = write(leaders[0]?.part ?? 0);
  const all = namesOfMany(leaders, words);
  return leaders.length > 1
    ? words.t('charts.sentence.tie', { names: all, number })
    : words.t('charts.sentence.alone', { name: all, number });
}

/** "Spain, Italy and 5 more". */
export function namesOfMany(items: readonly Named[], { t, names }: Words): string {
  const labels = items.map(({ label }) => label);
  if (labels.length <= mostNamed) return names.list(labels);
  const others = t('charts.sentence.others', { count: labels.length - mostNamed + 1 });
  return names.list([...labels.slice(0, mostNamed - 1), others]);
}

/** "12 of 34 agreements", "All 34 agreements", "The one agreement": what a sentence begins with. */
export function agreementsOf(part: number, total: number, { t }: Words): string {
  if (part === total) return t('charts.sentence.all', { count: total });
  return t('charts.sentence.some', { part, agreements: t('count.agreements', { count: total }) });
}
