import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffDoor } from './door.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Where the PIN is typed, by finger or by keyboard; nobody who looks on sees which. */
export function PinPad({ door }: { readonly door: StaffDoor }) {
  const { t } = useTranslation();
  const { entered, wrong, lockedUntil } = useSyncExternalStore(door.subscribe, () => door.getState().lock);
  useTypedDigits(door);
  const isLocked = lockedUntil !== null;
  return (
    <div className="pin-pad">
      <p className="pin-typed">
        <span aria-hidden="true">{'●'.repeat(entered.length)}</span>
        <span className="visually-hidden" role="status">
          {entered !== '' && t('staff.typed', { count: entered.length })}
        </span>
      </p>
      <p className="pin-message" role="alert">
        {isLocked && t('staff.locked')}
        {!isLocked && wrong > 0 && entered === '' && t('staff.wrong')}
      </p>
      <div className="pin-keys">
        {digits.map((digit) => (
          <button key={digit} type="button" disabled={isLocked} onClick={() => door.type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" disabled={isLocked} aria-label={t('staff.rubOut')} onClick={door.rubOut}>
          <RubOut />
        </button>
        <button type="button" disabled={isLocked} onClick={() => door.type('0')}>
          0
        </button>
        <button
          type="button"
          className="pin-knock"
          disabled={isLocked}
          aria-label={t('staff.knock')}
          onClick={door.knock}
        >
          OK
        </button>
      </div>
    </div>
  );
}

function RubOut() {
  return (
    <svg viewBox="0 0 24 16" width={36} height={24} aria-hidden="true">
      <path
        d="M8 1.5h13.5v13H8L1.5 8zM11.5 5.5l5 5M16.5 5.5l-5 5"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function useTypedDigits(door: StaffDoor): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (/^\d$/.test(event.key)) door.type(event.key);
      else if (event.key === 'Backspace') door.rubOut();
      // On a button it presses that.
      else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) door.knock();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [door]);
}
