import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { Agreement, Atlas } from '../../model/atlas.ts';
import type { Limits } from '../../model/limits.ts';
import type { SearchHit } from '../../model/search/search.ts';
import { breakdownCount } from '../../state/breakdown.ts';
import type { Choice } from './choices.ts';
import { Marked } from './marked.tsx';

interface ChoiceTextProps {
  readonly choice: Choice;
  readonly atlas: Atlas;
}

/** A choice in words: its name with what matched, and where it is or what it holds. */
export function ChoiceText({ choice, atlas }: ChoiceTextProps) {
  if (choice.kind === 'example') return <span className="search-name">{choice.text}</span>;
  if (choice.kind === 'offer') return <OfferText limits={choice.limits} atlas={atlas} />;
  return <HitText hit={choice.hit} atlas={atlas} />;
}

function HitText({ hit, atlas }: { readonly hit: SearchHit; readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const own = agreementsOf(hit, atlas);
  const [first] = own;
  const country = first && names.country(first.countryListed);
  const count = t('count.agreements', { count: own.length });
  const facts = {
    country: [count],
    place: [country, count],
    institution: [first?.place.name[locale], country],
  }[hit.kind];
  return (
    <>
      <span className="search-name">
        <Marked {...hit} />
        {hit.matchedBy && (
          <span className="search-matched-by">
            {' '}
            (<Marked {...hit.matchedBy} />)
          </span>
        )}
      </span>{' '}
      <span className="search-facts numbers">{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}

function OfferText({ limits, atlas }: { readonly limits: Limits; readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const labels = useFacetLabels();
  const { near } = limits;
  const place = atlas.places.find(({ key }) => key === near?.from);
  const within =
    near && near.kilometres !== null
      ? t('search.within', {
          place: place?.name[locale] ?? atlas.config.home.city[locale],
          kilometres: near.kilometres,
        })
      : null;
  return (
    <>
      <span className="search-name">
        {[labels.choices(limits.facets), within].filter((words) => words !== null).join(' · ')}
      </span>{' '}
      <span className="search-facts numbers">
        {t('count.agreements', { count: breakdownCount(atlas, limits) })}
      </span>
    </>
  );
}

function agreementsOf({ kind, key }: SearchHit, { agreements }: Atlas): readonly Agreement[] {
  return agreements.filter(({ countryListed, place, institution }) =>
    kind === 'country'
      ? countryListed === key
      : kind === 'place'
        ? place.key === key
        : institution.key === key,
  );
}
