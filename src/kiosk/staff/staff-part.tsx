import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { staffTexts } from '../../i18n/staff-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useKiosk } from '../context.tsx';
import { PinPad } from './pin-pad.tsx';
import { StaffDialog } from './staff-dialog.tsx';
import { StaffPanel } from './staff-panel.tsx';
import './staff.css';

/**
 * What whoever looks after the screen sees, behind a hidden gesture and a PIN.
 *
 * @param children further parts of the panel
 */
export function StaffPart({ children }: { readonly children?: ReactNode }) {
  useTexts(staffTexts);
  const { t } = useTranslation();
  const { staff } = useKiosk();
  const stands = useSyncExternalStore(staff.subscribe, () => staff.getState().stands);
  if (stands === 'shut') return null;
  return (
    <StaffDialog
      key={stands}
      title={stands === 'asking' ? t('staff.pin') : t('staff.title')}
      onClosed={staff.shut}
    >
      {stands === 'asking' ? <PinPad door={staff} /> : <StaffPanel>{children}</StaffPanel>}
    </StaffDialog>
  );
}
