import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import { shareTexts } from '../../i18n/share-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Atlas } from '../../model/atlas.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { shownShortlist } from '../../state/shortlist-actions.ts';
import { linkTo, pageAddress } from '../link.ts';
import { viewTitle } from '../view-title.ts';
import { EmbedPart } from './embed-part.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { TalksPart } from './talks-part.tsx';

interface ViewDialogProps {
  readonly atlas: Atlas;
  readonly onClosed: () => void;
}

/** Shares what is shown now: by link, and as a frame in somebody's page. */
export function ViewDialog({ atlas, onClosed }: ViewDialogProps) {
  useTexts(shareTexts);
  const { t } = useTranslation();
  const locale = useLocale();
  const selection = useAtlasStore((state) => state.selection);
  // What is kept is in this browser alone: a link to the view of it must hold it.
  const link = useAtlasStore((state) =>
    linkTo(
      { ...state, shared: state.panel === 'shortlist' ? shownShortlist(state) : state.shared },
      pageAddress(),
    ),
  );
  return (
    <ShareDialog
      link={link}
      title={viewTitle(atlas, selection, locale)}
      heading={t('shareDialog.view')}
      help={t('shareDialog.viewHelp')}
      onClosed={onClosed}
    >
      <EmbedPart atlas={atlas} />
      <TalksPart />
    </ShareDialog>
  );
}
