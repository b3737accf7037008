import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** The reader's language and colours. @param children the page's own switches */
export function Settings({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="story-settings" aria-label={t('story.settings')}>
      {children}
    </section>
  );
}
