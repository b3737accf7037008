import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Attribution } from '../../map/index.ts';
import type { Tour } from '../../model/tour.ts';
import { usePresenting } from '../context.tsx';
import { useSay } from '../use-say.ts';

interface EndingProps {
  readonly tour: Tour;
  readonly atlasLink: string;
  readonly talkLink: string;
  readonly linkOf: (tour: Tour) => string;
}

/** Where a reader goes on from here, and where all this comes from. */
export function Ending({ tour, atlasLink, talkLink, linkOf }: EndingProps) {
  const { t } = useTranslation();
  const { atlas, talk } = usePresenting();
  const { say } = useSay(null);
  const titleId = useId();
  const others = talk.tours.filter((other) => other !== tour);
  return (
    <section className="story-section" tabIndex={-1} aria-labelledby={titleId}>
      <div className="story-card panel">
        <h2 id={titleId} className="story-headline story-ways">
          {t('story.whereNext')}
        </h2>
        <ul className="story-ways">
          <li>
            <a className="story-link" href={atlasLink}>
              {t('story.wholeAtlas')}
            </a>
          </li>
          <li>
            <a className="story-link" href={talkLink}>
              {t('story.asTalk')}
            </a>
          </li>
        </ul>
        {others.length > 0 && (
          <div className="story-ways">
            <h3>{t('story.otherStories')}</h3>
            <ul>
              {others.map((other) => (
                <li key={other.id}>
                  <a className="story-link" href={linkOf(other)}>
                    {say(other.title)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="story-sources">
          <h3>{t('story.sources')}</h3>
          <p>{t('story.computed')}</p>
          <Attribution streets={atlas.config.streets} />
        </div>
      </div>
    </section>
  );
}
