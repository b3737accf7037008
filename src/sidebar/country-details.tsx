import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../i18n/react.tsx';
import { groupByPlace, type InstitutionGroup, type PlaceGroup } from '../model/aggregate.ts';
import type { Agreement, CountryCode } from '../model/atlas.ts';
import type { Selection } from '../model/selection.ts';
import { type PlaceWorkings, workingsOf } from '../model/workings.ts';
import { KeepButton } from '../shortlist/keep-button.tsx';
import { useAtlasActions } from '../state/react.tsx';
import { useInView } from '../ui/in-view.ts';
import { PageButton } from '../ui/page-button.tsx';
import { type Placement, VirtualList } from '../ui/virtual-list.tsx';
import { AgreementItem } from '../workings/agreement-item.tsx';
import { CorrectionNotes } from '../workings/correction-notes.tsx';
import { SpellingNotes } from '../workings/spelling-notes.tsx';

interface CountryDetailsProps {
  readonly id: string;
  readonly country: CountryCode;
  readonly agreements: readonly Agreement[];
  readonly selection: Selection | null;
}

/** A country's places, their institutions, and the agreements with each; places by name. Beside them, what was made of the list. */
export function CountryDetails({ id, country, agreements, selection }: CountryDetailsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const places = useMemo(
    () =>
      [...groupByPlace(agreements.filter(({ countryListed }) => countryListed === country))].sort(
        (one, other) => names.collator.compare(one.place.name[locale], other.place.name[locale]),
      ),
    [agreements, country, names, locale],
  );
  return (
    <section
      id={id}
      className="country-details"
      aria-label={t('sidebar.closer', { country: names.country(country) })}
    >
      <VirtualList
        className="places"
        items={places}
        keyOf={({ place }) => place.key}
        usualHeight={usualHeight}
        active={places.findIndex(({ place, institutions }) =>
          selection?.kind === 'place'
            ? selection.place === place.key
            : selection?.kind === 'institution' &&
              institutions.some(({ institution }) => selection.institution === institution.key),
        )}
        render={(group, placement) => (
          <PlaceItem
            key={group.place.key}
            group={group}
            country={country}
            selection={selection}
            placement={placement}
          />
        )}
      />
    </section>
  );
}

/** A place's usual height in CSS pixels. */
const usualHeight = 160;

interface PlaceItemProps {
  readonly group: PlaceGroup;
  readonly country: CountryCode;
  readonly selection: Selection | null;
  readonly placement: Placement;
}

function PlaceItem({ group, country, selection, placement }: PlaceItemProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { selectPlace, selectCountry } = useAtlasActions();
  const { place, total, institutions } = group;
  const workings = useMemo(() => workingsOf(group), [group]);
  const isSelected = selection?.kind === 'place' && selection.place === place.key;
  const item = useInView<HTMLLIElement>(isSelected);
  const put = (element: HTMLLIElement | null) => {
    item.current = element;
    placement.ref?.(element);
  };
  return (
    <li {...placement} ref={put} className="place" data-place={place.key}>
      <h5>
        <button
          type="button"
          className="place-button"
          aria-current={isSelected || undefined}
          onClick={() => (isSelected ? selectCountry(country) : selectPlace(place.key))}
        >
          <span>{place.name[locale]}</span>{' '}
          <span className="place-total numbers">{t('count.agreements', { count: total })}</span>
        </button>
      </h5>
      <CorrectionNotes notes={workings.corrections} />
      <ul>
        {institutions.map((at) => (
          <InstitutionItem
            key={at.institution.key}
            group={at}
            workings={workings}
            country={country}
            selection={selection}
          />
        ))}
      </ul>
    </li>
  );
}

interface InstitutionItemProps {
  readonly group: InstitutionGroup;
  readonly workings: PlaceWorkings;
  readonly country: CountryCode;
  readonly selection: Selection | null;
}

function InstitutionItem({ group, workings, country, selection }: InstitutionItemProps) {
  const { selectInstitution, openInstitution, selectCountry } = useAtlasActions();
  const { institution, agreements } = group;
  const { spellings = [], corrections = [] } = workings.institutions.get(institution.key) ?? {};
  const isSelected = selection?.kind === 'institution' && selection.institution === institution.key;
  const item = useInView<HTMLLIElement>(isSelected);
  return (
    <li ref={item} className="institution" data-institution={institution.key}>
      <div className="institution-head">
        <h6>
          <button
            type="button"
            className="institution-button"
            lang={institution.language ?? undefined}
            aria-current={isSelected || undefined}
            onClick={() => (isSelected ? selectCountry(country) : selectInstitution(institution.key))}
          >
            {institution.name}
          </button>
        </h6>
        <PageButton name={institution.name} onOpen={() => openInstitution(institution.key)} />
        <KeepButton institution={institution} isCompact />
      </div>
      <SpellingNotes notes={spellings} />
      <CorrectionNotes notes={corrections} />
      <ul>
        {agreements.map((agreement) => (
          <AgreementItem
            key={agreement.sourceLine}
            agreement={agreement}
            notes={workings.agreements.get(agreement.sourceLine) ?? []}
          />
        ))}
      </ul>
    </li>
  );
}
