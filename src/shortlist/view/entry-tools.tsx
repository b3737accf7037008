import { useTranslation } from 'react-i18next';
import type { Institution } from '../../model/atlas.ts';
import { Cross } from '../../ui/cross.tsx';
import type { OwnEntry } from './entry-item.tsx';

interface EntryToolsProps {
  readonly institution: Institution;
  readonly place: { readonly index: number; readonly of: number };
  readonly own: OwnEntry;
}

const signs = { up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5', down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5' } as const;

/** Moves an institution up and down the list, or takes it off; a finger or a mouse can drag it, too. */
export function EntryTools({ institution, place, own }: EntryToolsProps) {
  const { t } = useTranslation();
  const name = (
    <span className="visually-hidden" lang={institution.language ?? undefined}>
      {institution.name}
    </span>
  );
  const steps = [
    { way: 'up', by: -1, isLast: place.index === 0 },
    { way: 'down', by: 1, isLast: place.index === place.of - 1 },
  ] as const;
  return (
    <div className="kept-tools">
      {place.of > 1 && (
        <>
          <span className="kept-handle" title={t('shortlist.drag')} aria-hidden="true" {...own.handle}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d="M5.5 3v10M10.5 3v10"
                stroke="currentColor"
                strokeWidth="2.4"
                strokeDasharray="2.4 1.4"
              />
            </svg>
          </span>
          {steps.map(({ way, by, isLast }) => (
            // Not disabled at the ends: the focus would be lost as it gets there.
            <button
              key={way}
              type="button"
              className="kept-tool"
              title={t(`shortlist.${way}`)}
              aria-disabled={isLast || undefined}
              onClick={() => own.onMove(by)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path
                  d={signs[way]}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.75"
                  strokeLinecap="round"
                  strokeLinejoin="round"
                />
              </svg>
              <span className="visually-hidden">{t(`shortlist.${way}`)} </span>
              {name}
            </button>
          ))}
        </>
      )}
      <button
        type="button"
        className="kept-tool kept-remove"
        title={t('shortlist.remove')}
        onClick={own.onRemove}
      >
        <Cross size={16} />
        <span className="visually-hidden">{t('shortlist.remove')} </span>
        {name}
      </button>
    </div>
  );
}
