import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import type { WhereFocus } from '../../model/where.ts';
import { useAtlasActions } from '../../state/react.tsx';
import { Cross } from '../../ui/cross.tsx';

interface WherePathProps {
  readonly focus: WhereFocus;
  /** Told which cell, if there is one, stands for what was left: the reader's place is there. */
  readonly onLeave: (key: string) => void;
}

/** "World › Europe › Spain": where the reader is, and the way back; the last is kept, and pressed lets go. */
export function WherePath({ focus: { region, country }, onLeave }: WherePathProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { chooseFacets, toggleFacet } = useAtlasActions();
  const countryKey = country && `country:${country.country}`;
  const regionKey = region && `region:${region.region}`;
  const toWorld = () => {
    chooseFacets({ region: undefined, country: undefined });
    if (regionKey) onLeave(regionKey);
  };
  const toRegion = () => {
    if (region) chooseFacets({ region: [region.region], country: undefined });
    if (countryKey) onLeave(countryKey);
  };
  const letGo = () => {
    if (country) toggleFacet('country', country.country);
    else if (region) toggleFacet('region', region.region);
    onLeave(countryKey ?? regionKey ?? '');
  };
  return (
    <nav aria-label={t('charts.path')}>
      <ol className="where-path">
        <li>
          {region ? (
            <button type="button" className="where-step" onClick={toWorld}>
              {t('charts.world')}
            </button>
          ) : (
            <span className="where-here" aria-current="location">
              {t('charts.world')}
            </span>
          )}
        </li>
        {region && country && (
          <li>
            <button type="button" className="where-step" onClick={toRegion}>
              {t(`region.${region.region}`)}
            </button>
          </li>
        )}
        {region && (
          <li>
            <button
              type="button"
              className="where-here"
              aria-current="location"
              aria-pressed="true"
              onClick={letGo}
            >
              {country ? names.country(country.country) : t(`region.${region.region}`)}
              <Cross size={12} strokeWidth={2} />
            </button>
          </li>
        )}
      </ol>
    </nav>
  );
}
