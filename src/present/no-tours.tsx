import { useTranslation } from 'react-i18next';
import { presentTexts } from '../i18n/present-texts/index.ts';
import { useTexts } from '../i18n/use-texts.ts';
import './no-tours.css';

/** An atlas without talks says so, and leads to itself. */
export function NoTours() {
  useTexts(presentTexts);
  const { t } = useTranslation();
  return (
    <main className="no-tours">
      <h1>{t('present.noTours')}</h1>
      <a href="./">{t('present.toAtlas')}</a>
    </main>
  );
}
