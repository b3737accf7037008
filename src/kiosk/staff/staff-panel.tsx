import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SafePart } from '../../ui/safe-part.tsx';
import { ErrorList } from './error-list.tsx';
import { StaffActions } from './staff-actions.tsx';
import { StaffFacts } from './staff-facts.tsx';

/** How the screen is doing, and what can be done about it. */
export function StaffPanel({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="staff-panel">
      <StaffActions />
      <SafePart>
        <StaffFacts />
      </SafePart>
      <section>
        <h3>{t('staff.errors')}</h3>
        <ErrorList />
      </section>
      <SafePart>{children}</SafePart>
    </div>
  );
}
