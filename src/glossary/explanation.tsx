import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { glossaryTexts } from '../i18n/glossary-texts/index.ts';
import { useLocale, useNames } from '../i18n/react.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import type { GlossaryTerm, Guide } from '../model/glossary.ts';

export interface ExplanationProps {
  readonly guide: Guide;
  /** Key of the term that is asked for; null for all of them. */
  readonly term: string | null;
  readonly headingId: string;
  /** The reader has gone from one page to another: what was pressed is no longer there. */
  readonly onTurned: () => void;
}

/** A term and what it means; from it, the list of all of them, and from there any other. */
export function Explanation({ guide, term, headingId, onTurned }: ExplanationProps) {
  useTexts(glossaryTexts);
  const [shown, setShown] = useState(term);
  const turnTo = (next: string | null) => {
    flushSync(() => setShown(next));
    onTurned();
  };
  const found = guide.terms.find(({ key }) => key === shown);
  return found ? (
    <Term term={found} headingId={headingId} onAll={() => turnTo(null)} />
  ) : (
    <AllTerms terms={guide.terms} headingId={headingId} onPick={turnTo} />
  );
}

interface TermProps {
  readonly term: GlossaryTerm;
  readonly headingId: string;
  readonly onAll: () => void;
}

function Term({ term, headingId, onAll }: TermProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { name, language, meaning, student, source } = term;
  return (
    <>
      <h2 id={headingId} lang={language ?? undefined}>
        {name[locale]}
      </h2>
      <p>{meaning[locale]}</p>
      {student && (
        <p className="explanation-student">
          <strong>{t('glossary.forStudents')}</strong> {student[locale]}
        </p>
      )}
      <p className="explanation-source">
        {t('glossary.source')}{' '}
        <a href={source.path} target="_blank" rel="noreferrer" lang={source.language}>
          {source.title}
        </a>
      </p>
      <button type="button" className="explanation-more" onClick={onAll}>
        {t('glossary.all')}
      </button>
    </>
  );
}

interface AllTermsProps {
  readonly terms: readonly GlossaryTerm[];
  readonly headingId: string;
  readonly onPick: (key: string) => void;
}

function AllTerms({ terms, headingId, onPick }: AllTermsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { collator } = useNames();
  const sorted = terms.toSorted((one, other) => collator.compare(one.name[locale], other.name[locale]));
  return (
    <>
      <h2 id={headingId}>{t('glossary.title')}</h2>
      <ul className="explanation-terms">
        {sorted.map(({ key, name, language }) => (
          <li key={key}>
            <button
              type="button"
              className="explanation-more"
              lang={language ?? undefined}
              onClick={() => onPick(key)}
            >
              {name[locale]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
