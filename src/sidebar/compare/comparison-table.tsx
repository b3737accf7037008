import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { categoryColour } from '../../charts/category-style.ts';
import { Swatch } from '../../charts/legend.tsx';
import { StackedBar } from '../../charts/stacked-bar.tsx';
import { useNames } from '../../i18n/react.tsx';
import { type ComparedCountry, type Comparison, shareOfCountry } from '../../model/comparison.ts';
import { type Measure, useMeasures } from './measures.ts';
import { RemoveButton } from './remove-button.tsx';

interface ComparisonTableProps {
  readonly comparison: Comparison;
  /** A country has been taken out. */
  readonly onGone: () => void;
}

/**
 * The countries as columns. A measure's name stands above its numbers, not before them: three columns of numbers and
 * bars have room on a phone.
 */
export function ComparisonTable({ comparison, onGone }: ComparisonTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const noteId = useId();
  const measures = useMeasures(comparison);
  const { countries, largest } = comparison;
  return (
    <>
      <table className="comparison" aria-describedby={noteId}>
        <caption className="visually-hidden">
          {t('comparison.caption', {
            countries: names.list(countries.map(({ country }) => names.country(country))),
          })}
        </caption>
        <thead>
          <tr>
            {countries.map(({ country }) => (
              <th key={country} scope="col" className="comparison-head" data-compared={country}>
                <span className="compared-name">{names.country(country)}</span>
              </th>
            ))}
          </tr>
          <tr>
            {countries.map(({ country }) => (
              <td key={country} className="comparison-cell">
                <RemoveButton country={country} onGone={onGone} />
              </td>
            ))}
          </tr>
        </thead>
        {measures.map((measure) => (
          <tbody key={measure.label}>
            <tr>
              <th scope="rowgroup" className="comparison-measure" colSpan={countries.length}>
                <span className="measure-name">
                  {measure.category && <Swatch category={measure.category} />}
                  {measure.label}
                </span>
              </th>
            </tr>
            <tr>
              {countries.map((country) => (
                <td key={country.country} className="comparison-cell">
                  <Cell country={country} measure={measure} largest={largest} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <p id={noteId} className="comparison-note">
        {t('comparison.note')}
      </p>
    </>
  );
}

interface CellProps {
  readonly country: ComparedCountry;
  readonly measure: Measure;
  readonly largest: number;
}

function Cell({ country, measure, largest }: CellProps) {
  const names = useNames();
  const count = measure.numberOf(country);
  return (
    <>
      <span className="comparison-number numbers" data-empty={count === 0 ? '' : undefined}>
        {names.number(count)}
      </span>
      {measure.isPart && count > 0 && (
        <>
          {' '}
          <span className="comparison-share numbers">{names.share(shareOfCountry(count, country))}</span>
        </>
      )}
      {/* The numbers say the same; what the agreements are made up of, the rows below. */}
      <div className="comparison-bar" aria-hidden="true">
        {measure.isWhole ? (
          <StackedBar counts={country.counts} largest={largest} />
        ) : (
          <div
            className="comparison-length"
            data-category={measure.category}
            data-empty={count === 0 ? '' : undefined}
            style={{
              width: `${largest > 0 ? (100 * count) / largest : 0}%`,
              backgroundColor: measure.category && categoryColour(measure.category),
            }}
          />
        )}
      </div>
    </>
  );
}
