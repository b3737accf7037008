import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../use-say.ts';
import { useAuthoring } from './context.tsx';
import { newTour } from './edit.ts';

/** Begins from a tour of the data folder, or from nothing. */
export function BeginFrom({ onBegun }: { readonly onBegun: (isNew: boolean) => void }) {
  const { t } = useTranslation();
  const { draft, tours, tell } = useAuthoring();
  const { say } = useSay(null);
  const id = useId();
  const [wanted, want] = useState('');
  const begin = () => {
    const tour = tours.find(({ id: one }) => one === wanted);
    draft.change(() => tour ?? { ...newTour });
    tell(t('author.begun'));
    onBegun(tour === undefined);
  };
  return (
    <div className="author-field">
      <label htmlFor={id}>{t('author.beginFrom')}</label>
      <span className="author-row">
        <select id={id} value={wanted} onChange={({ currentTarget }) => want(currentTarget.value)}>
          <option value="">{t('author.newTour')}</option>
          {tours.map((tour) => (
            <option key={tour.id} value={tour.id}>
              {say(tour.title)}
            </option>
          ))}
        </select>
        <button type="button" className="author-button" onClick={begin}>
          {t('author.begin')}
        </button>
      </span>
    </div>
  );
}
