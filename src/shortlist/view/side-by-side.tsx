import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFacts } from '../../model/shortlist-facts.ts';
import { useOverflow } from '../../ui/use-overflow.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { comparisonRows } from './comparison-rows.tsx';
import { useSpeech } from './speech.ts';

interface SideBySideProps {
  readonly entries: readonly KeptFacts[];
  /** The name of the place that distances are told from. */
  readonly from: string;
}

/** So many institutions have room beside one another on a sheet of paper. */
const acrossPaper = 4;
/** From so many on, the reader is asked which to compare. */
const manyToCompare = 3;

/** The institutions as columns: all, or those that the reader chooses. On paper, some beside one another, then the next. */
export function SideBySide({ entries, from }: SideBySideProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const isPrinting = usePrinting();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const compared = entries.filter(({ institution }) => !left.has(institution.key));
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  return (
    <section className="side-by-side" aria-labelledby={titleId}>
      <h3 id={titleId} className="shortlist-heading">
        {t('shortlist.sideBySide')}
      </h3>
      {entries.length >= manyToCompare && (
        <fieldset className="side-by-side-choice">
          <legend>{t('shortlist.compared')}</legend>
          {entries.map(({ institution }) => (
            <label key={institution.key}>
              <input
                type="checkbox"
                checked={!left.has(institution.key)}
                onChange={() => toggle(institution.key)}
              />
              <span lang={institution.language ?? undefined}>{institution.name}</span>
            </label>
          ))}
        </fieldset>
      )}
      {sheets(compared, isPrinting).map((columns) => (
        <ComparisonTable key={columns[0]?.institution.key} entries={columns} from={from} />
      ))}
    </section>
  );
}

/** On the screen all stand in one table; on paper, as many as there is room for. */
function sheets(entries: readonly KeptFacts[], isPrinting: boolean): readonly (readonly KeptFacts[])[] {
  if (entries.length === 0) return [];
  if (!isPrinting) return [entries];
  const number = Math.ceil(entries.length / acrossPaper);
  const across = Math.ceil(entries.length / number);
  return Array.from({ length: number }, (_, index) => entries.slice(index * across, (index + 1) * across));
}

function ComparisonTable({ entries, from }: SideBySideProps) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const overflows = useOverflow(region);
  return (
    <section
      ref={region}
      className="side-by-side-table"
      aria-labelledby={captionId}
      // What scrolls must be reached by keys (WCAG 2.2, 2.1.1).
      tabIndex={overflows ? 0 : undefined}
    >
      <table>
        <caption id={captionId} className="visually-hidden">
          {t('shortlist.caption')}
        </caption>
        <thead>
          <tr>
            <td />
            {entries.map(({ institution }) => (
              <th key={institution.key} scope="col" lang={institution.language ?? undefined}>
                {institution.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparisonRows(entries, from, speech).map(({ key, label, isNumber, cells }) => (
            <tr key={key} data-row={key}>
              <th scope="row">{label}</th>
              {entries.map(({ institution }, index) => (
                <td key={institution.key} className={isNumber ? 'numbers' : undefined}>
                  {cells[index] ?? <Nothing />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('facet.nothing')}</span>
    </>
  );
}
