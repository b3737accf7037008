import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Atlas } from '../model/atlas.ts';
import { Opener } from './opener.tsx';
import { Sign } from './sign.tsx';

const ViewDialog = lazy(() =>
  import('./dialog/view-dialog.tsx').then(({ ViewDialog: view }) => ({ default: view })),
);

/** Shares what is shown now. What it opens is fetched when it is first wanted. */
export function ShareView({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  return (
    <Opener
      className="button share-view"
      label={t('share.open')}
      title={t('share.open')}
      dialog={(onClosed) => <ViewDialog atlas={atlas} onClosed={onClosed} />}
    >
      <Sign name="share" />
      <span className="share-word">{t('share.open')}</span>
    </Opener>
  );
}
