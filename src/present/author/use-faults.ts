import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import { useAuthoring, useDraft } from './context.tsx';
import { type DraftFault, draftFaults } from './faults.ts';

/** What would stop a build with the draft, followed. */
export function useFaults(): readonly DraftFault[] {
  const { list } = useAuthoring();
  const tour = useDraft((state) => state.tour);
  return useMemo(() => draftFaults(tour, list), [tour, list]);
}

/** Says a fault in the page's language, to whoever sees where it is. */
export function useFaultWords(): (fault: DraftFault) => string {
  const { t } = useTranslation();
  const names = useNames();
  return (fault) => {
    switch (fault.kind) {
      case 'stranger':
        return t('author.fault.stranger', {
          value:
            fault.what === 'country' && /^[A-Z]{2}$/.test(fault.value)
              ? names.country(fault.value)
              : fault.value,
        });
      case 'unknownNumber':
        return t('author.fault.unknownNumber', { name: fault.name });
      default:
        return t(`author.fault.${fault.kind}`);
    }
  };
}
