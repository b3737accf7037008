import { useTranslation } from 'react-i18next';
import { useAtlasStore } from '../state/react.tsx';
import { linkTo, pageAddress } from './link.ts';
import { Sign } from './sign.tsx';

/** Leads from an embedded atlas to the same view on a page of its own. For the browser only: it reads the address. */
export function OpenInAtlas() {
  const { t } = useTranslation();
  const link = useAtlasStore((state) => linkTo(state, pageAddress()));
  return (
    <a
      className="button share-view"
      href={link}
      target="_blank"
      rel="noopener"
      aria-label={t('share.inAtlas')}
      title={t('share.inAtlas')}
    >
      <span className="share-word">{t('share.inAtlas')}</span>
      <Sign name="out" />
    </a>
  );
}
