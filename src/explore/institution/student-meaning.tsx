import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import type { Guide } from '../../model/glossary.ts';

interface StudentMeaningProps {
  readonly guide: Pick<Guide, 'terms'>;
  /** Their keys. */
  readonly terms: readonly string[];
}

/** What an agreement's words mean for a student, word by word. */
export function StudentMeaning({ guide, terms }: StudentMeaningProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const said = terms.flatMap((key) => {
    const term = guide.terms.find((one) => one.key === key);
    return term?.student ? [{ ...term, student: term.student }] : [];
  });
  if (said.length === 0) return null;
  return (
    <div className="student-meaning">
      <p>{t('institution.forStudent')}</p>
      <dl>
        {said.map(({ key, name, language, student }) => (
          <div key={key}>
            <dt lang={language ?? undefined}>{name[locale]}</dt> <dd>{student[locale]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
