import type { HTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFacts } from '../../model/shortlist-facts.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { KeepButton } from '../keep-button.tsx';
import { AgreementLines } from './agreement-lines.tsx';
import { EntryTools } from './entry-tools.tsx';
import { shortAddress, wordsOf } from './kept-words.ts';
import { NoteField } from './note-field.tsx';
import { useSpeech } from './speech.ts';

/** What the reader can do with an institution of their own list. */
export interface OwnEntry {
  readonly handle: HTMLAttributes<HTMLElement>;
  /** By -1 up, by 1 down. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

interface EntryItemProps {
  readonly facts: KeptFacts;
  /** Which of how many it is, from 0. */
  readonly place: { readonly index: number; readonly of: number };
  readonly isDragged?: boolean;
  /** Without it, the institution stands in a list that was sent. */
  readonly own?: OwnEntry;
}

/** A kept institution: where it is, what is agreed, what the reader thinks of it. */
export function EntryItem({ facts, place, isDragged = false, own }: EntryItemProps) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const { openInstitution, selectInstitution } = useAtlasActions();
  const { institution, note, alike } = facts;
  const isSelected = useAtlasStore(
    ({ selection }) => selection?.kind === 'institution' && selection.institution === institution.key,
  );
  const { city, country, distance } = wordsOf(facts, speech);
  return (
    <li
      className="kept"
      data-key={institution.key}
      data-dragged={isDragged ? '' : undefined}
      data-selected={isSelected ? '' : undefined}
    >
      <div className="kept-head">
        <span className="kept-rank numbers" aria-hidden="true">
          {speech.names.number(place.index + 1)}
        </span>
        <h3 className="kept-name">
          <button
            type="button"
            lang={institution.language ?? undefined}
            onClick={() => openInstitution(institution.key)}
          >
            {institution.name}
          </button>
        </h3>
        {own ? (
          <EntryTools institution={institution} place={place} own={own} />
        ) : (
          <KeepButton institution={institution} />
        )}
      </div>
      <p className="kept-where">
        <span>
          {city}, {country}
        </span>{' '}
        <span className="numbers">{distance}</span>
      </p>
      <AgreementLines alike={alike} />
      <p className="kept-links">
        <button
          type="button"
          className="kept-link"
          aria-current={isSelected || undefined}
          onClick={() => selectInstitution(institution.key)}
        >
          {t('shortlist.onMap')}
          <span className="visually-hidden" lang={institution.language ?? undefined}>
            {' '}
            {institution.name}
          </span>
        </button>
        {institution.homepage !== null && (
          <a href={institution.homepage} target="_blank" rel="noopener">
            {shortAddress(institution.homepage)}
          </a>
        )}
      </p>
      {own ? (
        <NoteField institution={institution} note={note} />
      ) : (
        note !== '' && (
          <p className="kept-shared-note" dir="auto">
            {note}
          </p>
        )
      )}
    </li>
  );
}
