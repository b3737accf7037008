import type { TFunction } from 'i18next';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../model/atlas.ts';

interface InAllLanguagesProps {
  readonly languages: readonly Locale[];
  readonly say: (t: TFunction) => string;
}

/** The same in one language after another: nobody knows which the visitor reads. */
export function InAllLanguages({ languages, say }: InAllLanguagesProps) {
  const { i18n } = useTranslation();
  return languages.map((locale, position) => (
    <Fragment key={locale}>
      {position > 0 && <span aria-hidden="true"> · </span>}
      <span className="in-one-language" lang={locale}>
        {say(i18n.getFixedT(locale))}
      </span>
    </Fragment>
  ));
}
