import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../i18n/react.tsx';
import { countryOfSelection } from '../model/aggregate.ts';
import type { Agreement, Atlas, Locale } from '../model/atlas.ts';
import { isSelected, type Selection } from '../model/selection.ts';
import { useAtlasStore } from '../state/react.tsx';

interface FilteredAwayProps {
  readonly atlas: Atlas;
  /** What the reader's choice of kinds leaves. */
  readonly shown: readonly Agreement[];
}

/**
 * Says that what is selected has no agreement of the kinds shown. The selection itself is kept: taking back the
 * choice shows it again.
 */
export function FilteredAway({ atlas, shown }: FilteredAwayProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const selection = useAtlasStore((state) => state.selection);
  const isGone =
    selection !== null &&
    shown.length > 0 &&
    !shown.some((agreement) => isSelected(agreement, selection)) &&
    countryOfSelection(atlas.agreements, selection) !== null;
  return (
    // Always there: a screen reader is told of what changes in it, seldom of one that comes.
    <p className="filtered-away" role="status">
      {isGone &&
        t('legend.noneLeft', {
          name:
            selection.kind === 'country'
              ? names.country(selection.country)
              : nameOf(atlas, selection, locale),
        })}
    </p>
  );
}

function nameOf(atlas: Atlas, selection: Exclude<Selection, { kind: 'country' }>, locale: Locale): string {
  if (selection.kind === 'place') {
    return atlas.places.find(({ key }) => key === selection.place)?.name[locale] ?? '';
  }
  return atlas.institutions.find(({ key }) => key === selection.institution)?.name ?? '';
}
