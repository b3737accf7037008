import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Opener } from './opener.tsx';
import { Sign } from './sign.tsx';
import './share-button.css';

const ShareDialog = lazy(() =>
  import('./dialog/share-dialog.tsx').then(({ ShareDialog: view }) => ({ default: view })),
);

interface ShareButtonProps {
  /** Gives the whole address when it is wanted: a page that is made beforehand has none. */
  readonly link: () => string;
  /** What the link opens, in the reader's language. */
  readonly title: string;
  readonly className?: string;
}

/** Shares something that has a link of its own. */
export function ShareButton({ link, title, className = 'share-button' }: ShareButtonProps) {
  const { t } = useTranslation();
  return (
    <Opener
      className={className}
      label={`${t('share.open')} – ${title}`}
      dialog={(onClosed) => <ShareDialog link={link()} title={title} onClosed={onClosed} />}
    >
      <Sign name="share" />
      {t('share.open')}
    </Opener>
  );
}
