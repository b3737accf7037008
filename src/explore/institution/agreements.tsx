import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import type { Atlas } from '../../model/atlas.ts';
import { type Guide, termsOf } from '../../model/glossary.ts';
import type { InstitutionFacts, Site } from '../../model/institution-facts.ts';
import { workingsOf } from '../../model/workings.ts';
import { useBreakdown } from '../../state/breakdown.ts';
import { AgreementItem } from '../../workings/agreement-item.tsx';
import { CorrectionNotes } from '../../workings/correction-notes.tsx';
import { SpellingNotes } from '../../workings/spelling-notes.tsx';
import { StudentMeaning } from './student-meaning.tsx';

interface AgreementsProps {
  readonly atlas: Atlas;
  readonly guide: Guide;
  readonly facts: InstitutionFacts;
}

/** All that is agreed, whatever the reader has put aside: the list's words, and what they mean for a student. */
export function Agreements({ atlas, guide, facts }: AgreementsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { agreements, sites } = facts;
  return (
    <section className="institution-section">
      <h3>
        {t('institution.agreements')} <span className="institution-count numbers">({agreements.length})</span>
      </h3>
      <HiddenNote atlas={atlas} facts={facts} />
      {sites.map((site) => (
        <div key={site.place.key}>
          {sites.length > 1 && <h4>{site.place.name[locale]}</h4>}
          <SiteAgreements atlas={atlas} guide={guide} site={site} />
        </div>
      ))}
    </section>
  );
}

/** That the map shows fewer than the page. */
function HiddenNote({ atlas, facts: { agreements } }: Omit<AgreementsProps, 'guide'>) {
  const { t } = useTranslation();
  const shown = new Set(useBreakdown(atlas).agreements);
  const hidden = agreements.filter((agreement) => !shown.has(agreement)).length;
  return hidden > 0 && <p className="institution-note">{t('institution.hiddenOnMap', { count: hidden })}</p>;
}

function SiteAgreements({ atlas, guide, site }: Omit<AgreementsProps, 'facts'> & { readonly site: Site }) {
  const workings = useMemo(() => workingsOf(site), [site]);
  return (
    <>
      <CorrectionNotes notes={workings.corrections} />
      {site.institutions.map(({ institution, agreements }) => {
        const { spellings = [], corrections = [] } = workings.institutions.get(institution.key) ?? {};
        return (
          <div key={institution.key}>
            <SpellingNotes notes={spellings} />
            <CorrectionNotes notes={corrections} />
            <ul className="institution-agreements">
              {agreements.map((agreement) => (
                <AgreementItem
                  key={agreement.sourceLine}
                  agreement={agreement}
                  notes={workings.agreements.get(agreement.sourceLine) ?? []}
                >
                  <StudentMeaning guide={guide} terms={termsOf(agreement, atlas.glossary)} />
                </AgreementItem>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
