import { useTranslation } from 'react-i18next';
import { MapLegend } from '../../map/index.ts';
import type { Tour } from '../../model/tour.ts';
import { usePresenting } from '../context.tsx';
import { useSay } from '../use-say.ts';

interface OpeningProps {
  readonly tour: Tour;
  readonly atlasLink: string;
  /** Whether the legend has no room on the map. */
  readonly hasLegend: boolean;
}

/** Whose story it is, what it tells of, and how it is read. */
export function Opening({ tour, atlasLink, hasLegend }: OpeningProps) {
  const { t } = useTranslation();
  const { atlas } = usePresenting();
  const { say } = useSay(null);
  return (
    <header className="story-section" tabIndex={-1}>
      <div className="story-card panel">
        <a className="story-atlas" href={atlasLink}>
          {t('story.fromAtlas')}
        </a>
        <h1 className="story-title">{say(tour.title)}</h1>
        <p className="story-text story-lead">{t('story.lead', { count: tour.steps.length })}</p>
        {hasLegend && <MapLegend atlas={atlas} />}
      </div>
    </header>
  );
}
