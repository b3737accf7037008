import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import type { CountryCode } from '../model/atlas.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { mostCompared } from '../state/store.ts';

/** Puts a country beside others in the view "Compare", or takes it away; says which one goes when there are enough. */
export function CompareButton({ country }: { readonly country: CountryCode }) {
  const { t } = useTranslation();
  const names = useNames();
  const compared = useAtlasStore((state) => state.compared);
  const { toggleCompared } = useAtlasActions();
  const isCompared = compared.includes(country);
  const name = names.country(country);
  const last = !isCompared && compared.length >= mostCompared ? compared.at(-1) : undefined;
  return (
    <button
      type="button"
      className="compare-button"
      aria-pressed={isCompared}
      aria-label={
        last
          ? t('compare.toggleReplacing', { country: name, last: names.country(last) })
          : t('compare.toggleCountry', { country: name })
      }
      onClick={() => toggleCompared(country)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path
          d={isCompared ? 'M3 8.5l3.5 3.5L13 4.5' : 'M8 3v10M3 8h10'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>{t('compare.toggle')}</span>
      {last && (
        <span className="compare-button-note">{t('compare.replacing', { last: names.country(last) })}</span>
      )}
    </button>
  );
}
