import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import type { CountryCode } from '../../model/atlas.ts';
import { useAtlasActions } from '../../state/react.tsx';

interface RemoveButtonProps {
  readonly country: CountryCode;
  readonly onGone: () => void;
}

/** Takes a country out of the comparison. */
export function RemoveButton({ country, onGone }: RemoveButtonProps) {
  const { t } = useTranslation();
  const names = useNames();
  const { toggleCompared } = useAtlasActions();
  return (
    <button
      type="button"
      className="compared-remove"
      aria-label={t('comparison.removeCountry', { country: names.country(country) })}
      onClick={() => {
        toggleCompared(country);
        onGone();
      }}
    >
      {t('comparison.remove')}
    </button>
  );
}
