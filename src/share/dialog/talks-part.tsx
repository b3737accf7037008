import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import { pageAddress } from '../link.ts';

/** Ways to show the atlas to others, where it has talks: on a stage, or to scroll through. */
export function TalksPart() {
  const { t } = useTranslation();
  const locale = useLocale();
  const hasTalks = useHasTalks();
  if (!hasTalks) return null;
  const address = (mode: string) => `${pageAddress()}?mode=${mode}&lang=${locale}`;
  return (
    <p className="share-talks">
      {t('talks.title')} <a href={address('present')}>{t('talks.stage')}</a>{' '}
      <a href={address('story')}>{t('talks.story')}</a>
    </p>
  );
}

/** Whether the data folder has any: asked when somebody may want them. */
function useHasTalks(): boolean {
  const [hasTalks, setHasTalks] = useState(false);
  useEffect(() => {
    let isGone = false;
    import('virtual:tours').then(
      ({ tours }) => !isGone && setHasTalks(tours.length > 0),
      // Without the network none is offered.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return hasTalks;
}
