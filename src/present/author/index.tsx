import { type ComponentType, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { authorTexts } from '../../i18n/author-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Padding } from '../../map/index.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Tour } from '../../model/tour.ts';
import { tourList } from '../../model/tour-faults.ts';
import { SafePart } from '../../ui/safe-part.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useWindowSize } from '../../ui/use-window-size.ts';
import { TourAtlasProvider } from '../context.tsx';
import { AuthoringProvider } from './context.tsx';
import { createDraft } from './draft.ts';
import { keepDraft, keptDraft } from './draft-storage.ts';
import { newTour } from './edit.ts';
import { Panel } from './panel.tsx';
import { hasRoom, panelWidth } from './panel-width.ts';
import { StageFrame } from './stage-frame.tsx';
import './author.css';

/**
 * What makes a desk of the atlas at which tours are made (`?mode=author`): the atlas is used as a reader does, and a
 * panel beside it records what it shows. To be called once.
 *
 * @param usePadding what the atlas' own panel covers of its map
 */
export function openAuthor(atlas: Atlas, tours: readonly Tour[], usePadding: () => Padding): ComponentType {
  const draft = createDraft(keptDraft() ?? newTour, (tour) => keepDraft(tour));
  const list = tourList(atlas);
  return function AuthorLayer() {
    useTexts(authorTexts);
    const { t } = useTranslation();
    const isRoomy = useMedia(hasRoom);
    const { width } = useWindowSize();
    const [told, tell] = useState('');
    const authoring = useMemo(
      () => ({
        draft,
        tours,
        list,
        usePadding,
        tell: (...sentences: readonly string[]) => tell(sentences.join(' ')),
      }),
      [],
    );
    // The atlas makes room (author.css).
    useLayoutEffect(() => {
      document.documentElement.style.setProperty('--author-width', `${panelWidth(width)}px`);
    }, [width]);
    if (!isRoomy) return <p className="author-too-small">{t('author.tooSmall')}</p>;
    return (
      <TourAtlasProvider atlas={atlas}>
        <AuthoringProvider {...authoring}>
          <StageFrame />
          <SafePart>
            <Panel told={told} />
          </SafePart>
        </AuthoringProvider>
      </TourAtlasProvider>
    );
  };
}
