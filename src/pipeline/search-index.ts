import type { Atlas } from '../model/atlas.ts';
import { areaCodes } from '../model/search/areas.ts';
import type { SearchIndex } from '../model/search/search-index.ts';
import { termsOfName, termsOfTitle } from '../model/search/terms.ts';
import { recordsOf } from './gazetteer.ts';
import type { OtherNames } from './other-names.ts';
import { countriesIn } from './regions.ts';
import { acronymsOf, initialsOf } from './search/acronyms.ts';
import { namesOfCountry } from './search/country-names.ts';
import { namesOfPlace } from './search/place-names.ts';

/**
 * Makes the index by which search finds (src/model/search reads it).
 *
 * @param gazetteerText GeoNames' cities500: other names of places, and how many people they have
 */
export function searchIndexOf(atlas: Atlas, otherNames: OtherNames, gazetteerText: string): SearchIndex {
  const ids = new Set(atlas.places.flatMap(({ geonamesId }) => geonamesId ?? []));
  const records = recordsOf(gazetteerText, ids);
  const codes = [...new Set(atlas.agreements.map(({ countryListed }) => countryListed))];
  const countries = codes.map(namesOfCountry);
  const places = atlas.places.map((place) => {
    const record = place.geonamesId === null ? undefined : records.get(place.geonamesId);
    return {
      place,
      others: namesOfPlace(place, otherNames.places.get(place.key) ?? [], record),
      population: Number((record?.population ?? 0).toPrecision(2)),
    };
  });
  const titles = titlesByInstitution(atlas);
  const institutions = atlas.institutions.map((institution) => ({
    institution,
    others: otherNames.institutions.get(institution.key) ?? [],
    acronyms: acronymsOf(institution),
    initials: initialsOf(institution),
  }));
  const termsByDocument = [
    ...countries.map(({ name, others }) =>
      [...Object.values(name), ...others.map(([other]) => other)].flatMap((text) =>
        termsOfName(text, 'ground'),
      ),
    ),
    ...places.map(({ place, others }) =>
      [...Object.values(place.name), ...others].flatMap((text) => termsOfName(text, 'ground')),
    ),
    ...institutions.map(({ institution, others, acronyms, initials }) => [
      ...[institution.name, ...others, ...acronyms, initials].flatMap((text) =>
        termsOfName(text, 'institution'),
      ),
      ...[...(titles.get(institution.key) ?? [])].flatMap(termsOfTitle),
    ]),
  ];
  return {
    ...invert(termsByDocument),
    countries,
    places: {
      others: places.map(({ others }) => others),
      populations: places.map(({ population }) => population),
    },
    institutions: {
      others: institutions.map(({ others }) => others),
      acronyms: institutions.map(({ acronyms }) => acronyms),
      initials: institutions.map(({ initials }) => initials),
    },
    areas: Object.fromEntries(
      areaCodes.map((code) => [code, countriesIn(code).filter((country) => codes.includes(country))]),
    ),
  };
}

function titlesByInstitution({ agreements }: Atlas): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { institution, source } of agreements) {
    const known = titles.get(institution.key) ?? new Set();
    titles.set(institution.key, known.add(source.title));
  }
  return titles;
}

/** From the terms of each document to the documents of each term, in the form in which they travel. */
function invert(
  termsByDocument: readonly (readonly string[])[],
): Pick<SearchIndex, 'terms' | 'counts' | 'documents'> {
  const byTerm = new Map<string, number[]>();
  for (const [document, terms] of termsByDocument.entries()) {
    for (const term of new Set(terms)) {
      const documents = byTerm.get(term);
      if (documents) documents.push(document);
      else byTerm.set(term, [document]);
    }
  }
  const sorted = [...byTerm].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    terms: shareBeginnings(sorted.map(([term]) => term)),
    counts: sorted.map(([, documents]) => documents.length),
    documents: sorted.flatMap(([, documents]) =>
      documents.map((document, position) => document - (documents[position - 1] ?? 0)),
    ),
  };
}

/** Says of each term how many letters (up to 35) it has from the one before, and the others. */
function shareBeginnings(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((term) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === term[shared]) shared += 1;
      before = term;
      return shared.toString(36) + term.slice(shared);
    })
    .join(' ');
}
