import { categories } from '../model/atlas.ts';
import { categoryColour } from './category-style.ts';
import { CheckMark } from './check-mark.tsx';
import { type BarRow, largestNamed, rowBars } from './facet-bars-geometry.ts';
import { Swatch } from './legend.tsx';
import { Amount, usePartInWords } from './part-of-whole.tsx';
import './facet-bars.css';

interface FacetBarsProps<Value extends string> {
  /** What the rows are values of, for screen readers. */
  readonly label: string;
  readonly rows: readonly BarRow<Value>[];
  /** What the reader keeps; undefined: all. */
  readonly chosen: readonly Value[] | undefined;
  readonly onToggle: (value: Value) => void;
}

/**
 * A facet's values as bars, each a switch: pressed, it is kept. A solid bar shows what the other facets leave, the
 * pale one behind it the whole list. Values that are categories have their colours.
 */
export function FacetBars<Value extends string>({ label, rows, chosen, onToggle }: FacetBarsProps<Value>) {
  const largest = largestNamed(rows);
  return (
    <ul className="facet-bars" aria-label={label} data-choosing={chosen ? '' : undefined}>
      {rows.map((row) => (
        <li key={row.value}>
          <button
            type="button"
            className="facet-bar"
            data-value={row.value}
            aria-pressed={chosen?.includes(row.value) ?? false}
            onClick={() => onToggle(row.value)}
          >
            <RowContent row={row} largest={largest} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function RowContent({ row, largest }: { readonly row: BarRow; readonly largest: number }) {
  const inWords = usePartInWords();
  const { value, label, part, whole } = row;
  const category = categories.find((one) => one === value);
  const bars = rowBars(row, largest);
  return (
    <>
      <span className="facet-bar-name">
        <CheckMark />
        {category && <Swatch category={category} />}
        <span>{label}</span>
      </span>
      <span
        className="facet-bar-track"
        style={{ color: category && categoryColour(category) }}
        data-broken={bars.isBroken ? '' : undefined}
        aria-hidden="true"
      >
        <span className="facet-bar-whole" style={{ inlineSize: `${bars.whole}%` }} />
        <span
          className="facet-bar-part"
          data-empty={part === 0 ? '' : undefined}
          style={{ inlineSize: `${bars.part}%` }}
        />
      </span>
      <Amount part={part} whole={whole} />
      <span className="visually-hidden">{` ${inWords(row)}`}</span>
    </>
  );
}
