import { useMemo } from 'react';
import { useLocale } from '../i18n/react.tsx';

interface ClassLegendProps {
  readonly classes: readonly { readonly colour: string; readonly from: number; readonly to: number }[];
  /** Whether the numbers are shares from 0 to 1. */
  readonly isShare: boolean;
  /** What stands for countries of no class. */
  readonly none: { readonly label: string; readonly stripe: string; readonly ground: string };
}

/** The colours of a scale in classes, least first, each with its numbers as the language writes them. */
export function ClassLegend({ classes, isShare, none }: ClassLegendProps) {
  const locale = useLocale();
  const numbers = useMemo(
    () => new Intl.NumberFormat(locale, isShare ? { style: 'percent' } : {}),
    [locale, isShare],
  );
  return (
    <ul className="class-legend">
      <li>
        <span
          className="class-swatch"
          style={{
            backgroundImage: `repeating-linear-gradient(135deg, ${none.stripe} 0 2px, ${none.ground} 2px 6px)`,
          }}
          aria-hidden="true"
        />
        {none.label}
      </li>
      {classes.map(({ colour, from, to }) => (
        <li key={colour}>
          <span className="class-swatch" style={{ backgroundColor: colour }} aria-hidden="true" />
          <span className="numbers">
            {from === to ? numbers.format(from) : numbers.formatRange(from, to)}
          </span>
        </li>
      ))}
    </ul>
  );
}
