import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckMark } from './check-mark.tsx';
import { Amount, type PartOfWhole, usePartInWords } from './part-of-whole.tsx';
import './combination-strip.css';

/** Agreements that belong to the same sets. */
export interface Combination extends PartOfWhole {
  readonly key: string;
  /** In words: "CLUSTER and double degree". */
  readonly name: string;
  /** Of each set, in their order, whether they belong to it. */
  readonly members: readonly boolean[];
  readonly isChosen: boolean;
  /** Whether others are kept instead. */
  readonly isAside: boolean;
}

interface CombinationStripProps {
  readonly label: string;
  /** The sets' names. */
  readonly sets: readonly string[];
  readonly combinations: readonly Combination[];
  readonly onPress: (combination: Combination) => void;
}

/**
 * Which sets go together and how often, as UpSet does it: a column a combination, with a bar and under it a dot in the
 * row of each set that it belongs to. A column is a switch: pressed, that very combination is kept.
 */
export function CombinationStrip({ label, sets, combinations, onPress }: CombinationStripProps) {
  const { t } = useTranslation();
  const inWords = usePartInWords();
  const largest = Math.max(1, ...combinations.map(({ whole }) => whole));
  return (
    <div className="strip">
      <div
        className="strip-grid"
        style={
          {
            '--columns': combinations.length,
            '--rows': `repeat(${sets.length}, auto 1.5rem)`,
          } as CSSProperties
        }
      >
        {sets.map((set, index) => (
          <span key={set} className="strip-set" style={rowsOf(index)} aria-hidden="true">
            {set}
          </span>
        ))}
        {sets.map((set, index) => (
          <span key={set} className="strip-rule" style={rowsOf(index)} aria-hidden="true" />
        ))}
        <ul className="strip-columns" aria-label={label}>
          {combinations.map((combination) => (
            <li key={combination.key}>
              <button
                type="button"
                className="strip-column"
                data-key={combination.key}
                data-aside={combination.isAside ? '' : undefined}
                aria-pressed={combination.isChosen}
                aria-label={t('charts.named', {
                  name: combination.name,
                  agreements: inWords(combination),
                })}
                onClick={() => onPress(combination)}
              >
                <ColumnContent combination={combination} largest={largest} />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface ColumnContentProps {
  readonly combination: Combination;
  /** The count that takes a bar's full height. */
  readonly largest: number;
}

function ColumnContent({ combination: { part, whole, members }, largest }: ColumnContentProps) {
  const first = members.indexOf(true);
  const last = members.lastIndexOf(true);
  const height = (count: number) => ({ blockSize: `${(100 * count) / largest}%` });
  return (
    <>
      <span className="strip-head">
        <CheckMark />
        <Amount part={part} whole={whole} />
      </span>
      <span className="strip-bar">
        <span className="strip-whole" style={height(whole)} />
        <span className="strip-part" data-empty={part === 0 ? '' : undefined} style={height(part)} />
      </span>
      {members.map((isMember, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a set is its place
          key={index}
          className="strip-dot"
          style={rowsOf(index)}
          data-member={isMember ? '' : undefined}
          data-linked-above={index > first && index <= last ? '' : undefined}
          data-linked-below={index >= first && index < last ? '' : undefined}
        />
      ))}
    </>
  );
}

/** The first of the two lines of the grid that a set has: one for its name, where it stands above its dots. */
function rowsOf(index: number): CSSProperties {
  return { '--row': 2 * index + 3 } as CSSProperties;
}
