import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Atlas } from '../../model/atlas.ts';
import type { Guide } from '../../model/glossary.ts';
import type { InstitutionFacts } from '../../model/institution-facts.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { Actions } from './actions.tsx';
import { Agreements } from './agreements.tsx';
import { Facts } from './facts.tsx';
import './institution-page.css';
import { Neighbours } from './neighbours.tsx';
import { SiteMap } from './site-map.tsx';
import { Terms } from './terms.tsx';
import { Whereabouts } from './whereabouts.tsx';

interface InstitutionViewProps {
  readonly atlas: Atlas;
  readonly guide: Guide;
  readonly facts: InstitutionFacts;
  /** To be brought into view. */
  readonly page?: RefObject<HTMLElement | null>;
  /** To be given the focus. */
  readonly heading?: RefObject<HTMLHeadingElement | null>;
}

/** An institution's page: who and where it is, what is agreed with it and what that means, and who is near. */
export function InstitutionView({ atlas, guide, facts, page, heading }: InstitutionViewProps) {
  const { t } = useTranslation();
  const from = useAtlasStore((state) => state.opening?.from) ?? 'countries';
  const { showPanel } = useAtlasActions();
  const { institution } = facts;
  return (
    <article ref={page} className="institution-page">
      <header className="institution-page-head">
        <div className="institution-page-bar">
          <button type="button" className="institution-back" onClick={() => showPanel(from)}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M7.5 2L3.5 6l4 4" />
            </svg>
            {t(`institution.back.${from}`)}
          </button>
          <Actions institution={institution} />
        </div>
        <h2 ref={heading} tabIndex={-1} lang={institution.language ?? undefined}>
          {institution.name}
        </h2>
        <Whereabouts facts={facts} />
      </header>
      <SiteMap home={atlas.config.home} facts={facts} />
      <Facts home={atlas.config.home} guide={guide} facts={facts} />
      <Agreements atlas={atlas} guide={guide} facts={facts} />
      <Terms atlas={atlas} guide={guide} facts={facts} />
      <Neighbours atlas={atlas} facts={facts} />
    </article>
  );
}
