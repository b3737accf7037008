import type { ReactNode } from 'react';
import { Swatch } from '../../charts/legend.tsx';
import { type KeptFacts, kindsOf } from '../../model/shortlist-facts.ts';
import { shortAddress, wordsOf } from './kept-words.ts';
import type { Speech } from './speech.ts';

/** A line of the comparison: what is compared, and a cell an institution; null where there is nothing to say. */
interface ComparisonRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly isNumber: boolean;
  readonly cells: readonly ReactNode[];
}

/** What institutions are compared by; what none of them has is left out. */
export function comparisonRows(
  entries: readonly KeptFacts[],
  from: string,
  speech: Speech,
): readonly ComparisonRow[] {
  const { t, names } = speech;
  const all = entries.map((facts) => ({ ...facts, words: wordsOf(facts, speech) }));
  type Entry = (typeof all)[number];
  const row = (key: string, label: ReactNode, cellOf: (entry: Entry) => ReactNode, isNumber = false) => ({
    key,
    label,
    isNumber,
    cells: all.map((entry) => cellOf(entry) || null),
  });
  const amount = (count: number) => count > 0 && names.number(count);
  const rows: readonly ComparisonRow[] = [
    row('city', t('shortlist.city'), ({ words }) => words.city),
    row('country', t('facet.country'), ({ words }) => words.country),
    row('region', t('facet.region'), ({ words }) => words.region),
    row('distance', t('shortlist.distance', { place: from }), ({ words }) => words.distance, true),
    row('agreements', t('shortlist.agreements'), ({ total }) => amount(total), true),
    ...kindsOf(entries).map((category) =>
      row(
        category,
        <span className="side-by-side-kind">
          <Swatch category={category} />
          {t(`category.${category}`)}
        </span>,
        ({ counts }) => amount(counts[category]),
        true,
      ),
    ),
    row('programme', t('facet.programme'), ({ words }) => words.programme),
    row('doubleDegree', t('facet.doubleDegree'), ({ words }) => words.doubleDegree),
    row('network', t('facet.network'), ({ words }) => words.network),
    row('studentExchange', t('facet.studentExchange'), ({ words }) => words.studentExchange),
    row(
      'homepage',
      t('shortlist.homepage'),
      ({ words: { homepage } }) =>
        homepage !== '' && (
          <a href={homepage} target="_blank" rel="noopener">
            {shortAddress(homepage)}
          </a>
        ),
    ),
    row('erasmusCode', t('shortlist.erasmusCode'), ({ words }) => words.erasmusCode),
    row('note', t('shortlist.note'), ({ note }) => note !== '' && <span dir="auto">{note}</span>),
  ];
  return rows.filter(({ cells }) => cells.some((cell) => cell !== null));
}
