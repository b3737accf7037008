import { lazy, Suspense, useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StackedBar } from '../charts/stacked-bar.tsx';
import { useNames } from '../i18n/react.tsx';
import { countryOfSelection } from '../model/aggregate.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Breakdown, CountryPart } from '../model/breakdown.ts';
import { orderBy } from '../model/order.ts';
import { groupByRegion, type RegionPart } from '../model/region-parts.ts';
import { useAtlasStore } from '../state/react.tsx';
import { AfterMounting } from '../ui/after-mounting.tsx';
import { SafePart } from '../ui/safe-part.tsx';
import { useFlip } from '../ui/use-flip.ts';
import { VirtualList } from '../ui/virtual-list.tsx';
import { CountryListControls } from './country-list-controls.tsx';
import { CountryRow } from './country-row.tsx';

const CountryChartTools = lazy(() =>
  import('./country-chart-tools.tsx').then(({ CountryChartTools: tools }) => ({ default: tools })),
);

interface CountryListProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/** The countries under their regions, or all in one list, in the reader's order; the one of the selection is open. */
export function CountryList({ atlas, breakdown }: CountryListProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const names = useNames();
  const byRegion = useAtlasStore((state) => state.byRegion);
  const order = useAtlasStore((state) => state.countryOrder);
  const countries = useMemo(
    () => orderBy(breakdown.countries, order, ({ country }) => names.country(country), names.collator),
    [breakdown, order, names],
  );
  const regions = useMemo(
    () =>
      orderBy(
        groupByRegion(countries, atlas.regionOf),
        order,
        ({ region }) => t(`region.${region}`),
        names.collator,
      ),
    [countries, atlas, order, names, t],
  );
  const section = useRef<HTMLElement>(null);
  useFlip(section, regions);
  if (countries.length === 0) return null;
  const largest = Math.max(...countries.map(({ whole }) => whole));
  const largestRegion = Math.max(...regions.map(({ whole }) => whole));
  return (
    <section ref={section} className="countries">
      <h2 className="visually-hidden">{t('sidebar.countries')}</h2>
      <CountryListControls occurring={breakdown.values.category.map(({ value }) => value)} />
      {byRegion ? (
        regions.map((part) => (
          <Region
            key={part.region}
            part={part}
            breakdown={breakdown}
            largest={largest}
            largestRegion={largestRegion}
          />
        ))
      ) : (
        <>
          <h3 id={headingId} className="visually-hidden">
            {t('sidebar.allRegions')}
          </h3>
          <Countries countries={countries} labelledBy={headingId} breakdown={breakdown} largest={largest} />
        </>
      )}
      <SafePart>
        <AfterMounting>
          <Suspense fallback={null}>
            <CountryChartTools atlas={atlas} countries={countries} regions={byRegion ? regions : null} />
          </Suspense>
        </AfterMounting>
      </SafePart>
    </section>
  );
}

interface RegionProps extends Pick<CountryListProps, 'breakdown'> {
  readonly part: RegionPart;
  readonly largest: number;
  readonly largestRegion: number;
}

/** A region's subtotals, and its countries. */
function Region({ part, largestRegion, ...rest }: RegionProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const { region, counts, total, whole, institutions, countries } = part;
  return (
    <section className="region" data-region={region}>
      <div className="region-head">
        <h3 id={headingId} className="region-name">
          {t(`region.${region}`)}
        </h3>
        <p className="region-subtotal numbers">
          {t('sidebar.regionSubtotal', {
            agreements: t('count.agreements', { count: total }),
            countries: t('count.countries', { count: countries.length }),
            institutions: t('count.institutions', { count: institutions }),
          })}
        </p>
        <StackedBar counts={counts} largest={largestRegion} whole={whole} />
      </div>
      <Countries countries={countries} labelledBy={headingId} {...rest} />
    </section>
  );
}

interface CountriesProps extends Pick<CountryListProps, 'breakdown'> {
  readonly countries: readonly CountryPart[];
  readonly labelledBy: string;
  /** The count that takes a bar's full width. */
  readonly largest: number;
}

/** A row's usual height in CSS pixels. */
const usualHeight = 54;

function Countries({ countries, labelledBy, largest, breakdown }: CountriesProps) {
  const selection = useAtlasStore((state) => state.selection);
  const order = useAtlasStore((state) => state.countryOrder);
  const { agreements } = breakdown;
  const open = useMemo(() => countryOfSelection(agreements, selection), [agreements, selection]);
  return (
    <VirtualList
      className="country-list"
      labelledBy={labelledBy}
      items={countries}
      keyOf={({ country }) => country}
      usualHeight={usualHeight}
      active={countries.findIndex(({ country }) => country === open)}
      render={(part, placement) => {
        const isOpen = part.country === open;
        return (
          <CountryRow
            key={part.country}
            part={part}
            agreements={isOpen ? agreements : noAgreements}
            largest={largest}
            order={order}
            isOpen={isOpen}
            // Closed rows need not hear of it, and are not drawn again.
            selection={isOpen ? selection : null}
            placement={placement}
          />
        );
      }}
    />
  );
}

const noAgreements = [] as const;
