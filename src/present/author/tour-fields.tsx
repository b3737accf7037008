import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTourAtlas } from '../context.tsx';
import { useSay } from '../use-say.ts';
import { BeginFrom } from './begin-from.tsx';
import { useAuthoring, useDraft } from './context.tsx';
import { type DraftFault, faultsAt } from './faults.ts';
import { FieldFaults } from './field-faults.tsx';
import { TextFields } from './text-fields.tsx';

/** What a tour is called, and what it began with: folded away when nothing lacks, for the steps matter more. */
export function TourFields({ faults }: { readonly faults: readonly DraftFault[] }) {
  const { t } = useTranslation();
  const atlas = useTourAtlas();
  const { draft } = useAuthoring();
  const id = useId();
  const tour = useDraft((state) => state.tour);
  const { say, agreements } = useSay(null);
  const scope = useMemo(() => ({ atlas, agreements }), [atlas, agreements]);
  const ofName = faultsAt(faults, 'id');
  const [isOpen, open] = useState(ofName.length + faultsAt(faults, 'title').length > 0);
  const summary = useRef<HTMLElement>(null);
  return (
    <details className="author-tour" open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary ref={summary}>{t('author.tour', { title: say(tour.title) || t('author.newTour') })}</summary>
      <BeginFrom
        onBegun={(isNew) => {
          if (isNew) return;
          open(false);
          // What was pressed goes; the author's place must not go with it.
          summary.current?.focus();
        }}
      />
      <TextFields
        legend={t('author.tourTitle')}
        value={tour.title}
        scope={scope}
        way={['title']}
        faults={faults}
        onChange={(locale, value) =>
          draft.change((now) => ({ ...now, title: { ...now.title, [locale]: value } }), `title ${locale}`)
        }
      />
      <div className="author-field">
        <label htmlFor={`${id}-name`}>{t('author.fileName')}</label>
        <span className="author-file-name">
          <input
            id={`${id}-name`}
            value={tour.id}
            spellCheck={false}
            aria-invalid={ofName.length > 0 || undefined}
            aria-describedby={`${id}-fault`}
            onChange={({ currentTarget: { value } }) => draft.change((now) => ({ ...now, id: value }), 'id')}
          />
          .json
        </span>
        <FieldFaults id={`${id}-fault`} faults={ofName} />
      </div>
    </details>
  );
}
