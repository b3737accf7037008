import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../i18n/react.tsx';
import { countryOfSelection } from '../model/aggregate.ts';
import type { Agreement, Atlas, Locale } from '../model/atlas.ts';
import { isSelected, type Selection, selectionKey } from '../model/selection.ts';
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
  if (!selection || shown.length === 0 || shown.some((agreement) => isSelected(agreement, selection)))
    return null;
  if (countryOfSelection(atlas.agreements, selection) === null) return null;
  const name =
    selection.kind === 'country' ? names.country(selection.country) : nameOf(atlas, selection, locale);
  return (
    <p key={selectionKey(selection)} className="filtered-away" role="status">
      {t('legend.noneLeft', { name })}
    </p>
  );
}

function nameOf(atlas: Atlas, selection: Exclude<Selection, { kind: 'country' }>, locale: Locale): string {
  if (selection.kind === 'place') {
    return atlas.places.find(({ key }) => key === selection.place)?.name[locale] ?? '';
  }
  return atlas.institutions.find(({ key }) => key === selection.institution)?.name ?? '';
}
