import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestNote } from '../../model/shortlist.ts';
import type { KeptFacts } from '../../model/shortlist-facts.ts';
import { useAtlasActions } from '../../state/react.tsx';

/** What the reader writes beside an institution, kept as it is written; on paper, as text, which no field cuts. */
export function NoteField({ institution, note }: Pick<KeptFacts, 'institution' | 'note'>) {
  const { t } = useTranslation();
  const id = useId();
  const { annotateKept } = useAtlasActions();
  /** While it is written in, the field holds what was typed, down to the last space. */
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="kept-note" data-empty={note === '' ? '' : undefined}>
      <label htmlFor={id}>
        {t('shortlist.note')}{' '}
        <span className="visually-hidden" lang={institution.language ?? undefined}>
          {institution.name}
        </span>
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={1}
        maxLength={longestNote}
        enterKeyHint="done"
        value={draft ?? note}
        onChange={({ currentTarget: { value } }) => {
          setDraft(value);
          annotateKept(institution.key, value);
        }}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          // One paragraph; while a word is being put together (IME), Enter is its end.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          // A keyboard on the screen goes, a reader at a real one stays where they are.
          if (window.matchMedia('(pointer: coarse)').matches) event.currentTarget.blur();
        }}
      />
      <p className="on-paper" dir="auto">
        {note}
      </p>
    </div>
  );
}
