import { useTranslation } from 'react-i18next';
import type { Merger } from '../../model/shortlist.ts';
import { useAtlasActions } from '../../state/react.tsx';

interface SharedBannerProps {
  /** How many institutions were sent. */
  readonly count: number;
  /** The list is gone from the view: kept, with what came of it, or put away (null). */
  readonly onDone: (outcome: Omit<Merger, 'list'> | null) => void;
}

/** What the reader can do with a list that was sent to them. */
export function SharedBanner({ count, onDone }: SharedBannerProps) {
  const { t } = useTranslation();
  const { keepShared, closeShared } = useAtlasActions();
  return (
    <div className="shared-banner">
      <p>{t('shortlist.sharedIntro', { institutions: t('count.institutions', { count }) })}</p>
      <div className="shortlist-ways">
        <button type="button" data-main="" onClick={() => onDone(keepShared())}>
          {t('shortlist.keepShared')}
        </button>
        <button
          type="button"
          onClick={() => {
            closeShared();
            onDone(null);
          }}
        >
          {t('shortlist.closeShared')}
        </button>
      </div>
    </div>
  );
}
