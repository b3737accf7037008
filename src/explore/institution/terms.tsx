import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import type { Atlas } from '../../model/atlas.ts';
import { type GlossaryTerm, type Guide, termFor, termsOf } from '../../model/glossary.ts';
import type { InstitutionFacts } from '../../model/institution-facts.ts';
import { ExternalLink } from './external-link.tsx';

interface TermsProps {
  readonly atlas: Pick<Atlas, 'glossary'>;
  readonly guide: Pick<Guide, 'terms'>;
  readonly facts: InstitutionFacts;
}

/** What networks the agreements are of, and what else their words mean, each with its source. */
export function Terms({ atlas: { glossary }, guide, facts: { agreements, networks } }: TermsProps) {
  const { t } = useTranslation();
  const ofNetworks = networks.flatMap((network) => termFor(glossary, `network:${network}`) ?? []);
  const keys = new Set(agreements.flatMap((agreement) => termsOf(agreement, glossary)));
  const named = guide.terms.filter(({ key }) => keys.has(key));
  return (
    <>
      <TermSection
        title={t('institution.networks', { count: ofNetworks.length })}
        terms={named.filter(({ key }) => ofNetworks.includes(key))}
      />
      <TermSection
        title={t('institution.words')}
        terms={named.filter(({ key }) => !ofNetworks.includes(key))}
      />
    </>
  );
}

interface TermSectionProps {
  readonly title: string;
  readonly terms: readonly GlossaryTerm[];
}

function TermSection({ title, terms }: TermSectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (terms.length === 0) return null;
  return (
    <section className="institution-section">
      <h3>{title}</h3>
      <dl className="institution-terms">
        {terms.map(({ key, name, language, meaning, source }) => (
          <div key={key}>
            <dt lang={language ?? undefined}>{name[locale]}</dt>
            <dd>
              {meaning[locale]}{' '}
              <small>
                {t('institution.source')}{' '}
                <ExternalLink href={source.path} lang={source.language}>
                  {source.title}
                </ExternalLink>
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
