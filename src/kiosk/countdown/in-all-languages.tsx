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
      <span className="in-one-language">
        <span lang={locale}>{say(i18n.getFixedT(locale))}</span>
        {/* It ends a line rather than begin one. */}
        {position < languages.length - 1 && <span aria-hidden="true">{'\u00a0'}·</span>}
      </span>{' '}
    </Fragment>
  ));
}
