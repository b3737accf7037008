import type { Combination } from '../../charts/combination-strip.tsx';
import type { FacetLabels } from '../../i18n/facet-labels.ts';
import type { Breakdown, CombinationCount } from '../../model/breakdown.ts';
import { type FacetChoices, noValue } from '../../model/facets.ts';
import type { Words } from '../words.ts';

/** A combination as the strip shows it, and the choice that keeps it alone. */
interface CombinationColumn extends Combination {
  readonly choice: Required<Pick<FacetChoices, 'network' | 'doubleDegree'>>;
}

/** The sets and their combinations, as the strip shows them. */
interface Combinations {
  /** The double degree, then the networks, most agreements first. */
  readonly sets: readonly string[];
  /** Those of at least one set, most agreements first. */
  readonly columns: readonly CombinationColumn[];
}

/** Puts the combinations that occur into an order that choices do not change. */
export function combinationColumns(
  { combinations }: Breakdown,
  choices: FacetChoices,
  labels: FacetLabels,
  { t, names }: Words,
): Combinations {
  const wholes = new Map<string, number>();
  for (const { network, whole } of combinations) {
    if (network !== null) wholes.set(network, (wholes.get(network) ?? 0) + whole);
  }
  const networks = [...wholes.keys()].sort(
    (one, other) => (wholes.get(other) ?? 0) - (wholes.get(one) ?? 0) || names.collator.compare(one, other),
  );
  const double = labels.value('doubleDegree', 'yes');
  const hasDouble = combinations.some(({ doubleDegree }) => doubleDegree);
  const columns = combinations
    .filter(({ network, doubleDegree }) => network !== null || doubleDegree)
    .map(({ network, doubleDegree, whole, part }): CombinationColumn => {
      const choice = {
        network: [network ?? noValue],
        doubleDegree: [doubleDegree ? ('yes' as const) : ('no' as const)],
      };
      return {
        key: [network ?? noValue, doubleDegree ? 'double' : 'single'].join(' '),
        name:
          network !== null && doubleDegree ? t('charts.networkAndDouble', { network }) : (network ?? double),
        members: [...(hasDouble ? [doubleDegree] : []), ...networks.map((one) => one === network)],
        whole,
        part,
        choice,
        isChosen:
          choices.network?.join() === choice.network.join() &&
          choices.doubleDegree?.join() === choice.doubleDegree.join(),
        isAside:
          choices.network?.includes(choice.network[0] as string) === false ||
          choices.doubleDegree?.includes(choice.doubleDegree[0] as 'yes') === false,
      };
    })
    .sort((one, other) => other.whole - one.whole || names.collator.compare(one.name, other.name));
  return { sets: [...(hasDouble ? [double] : []), ...networks], columns };
}

/** What the strip shows, in a sentence. */
export function combinationSentence({ combinations }: Breakdown, { t }: Words): string {
  const agreements = (isCounted: (one: CombinationCount) => boolean) => {
    const count = combinations.reduce((sum, one) => (isCounted(one) ? sum + one.part : sum), 0);
    return count > 0 ? t('count.agreements', { count }) : t('charts.sentence.noAgreement');
  };
  if (combinations.every(({ part }) => part === 0)) return t('charts.sentence.none');
  return t('charts.sentence.combinations', {
    doubles: agreements(({ doubleDegree }) => doubleDegree),
    networks: agreements(({ network }) => network !== null),
    both: agreements(({ network, doubleDegree }) => network !== null && doubleDegree),
  });
}
