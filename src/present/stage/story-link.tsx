import { useTranslation } from 'react-i18next';
import { storyTexts } from '../../i18n/story-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { useShown } from '../context.tsx';
import { goingOn, tourSearch } from '../story/story-address.ts';

/** Leads from the stage to the same step where it is scrolled, in the colours of the reader’s machine. */
export function StoryLink() {
  useTexts(storyTexts);
  const { t } = useTranslation();
  const { tour, step } = useShown();
  const locale = useAtlasStore((state) => state.locale);
  const search = tourSearch(
    'story',
    tour,
    step,
    { locale, theme: 'system' },
    goingOn(window.location.search),
  );
  return <a href={`./${search}`}>{t('story.story')}</a>;
}
