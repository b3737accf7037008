import { type Agreement, type Atlas, type CountryCode, type Locale, locales } from '../atlas.ts';
import type { SearchIndex } from './search-index.ts';
import { coresOf, type Word, wordsOf } from './words.ts';

/** What can be found. */
export type HitKind = 'country' | 'place' | 'institution';

/** A name of a document, ready to be compared. */
export interface Name {
  readonly text: string;
  /** BCP 47 tag of its language; null where it is not known. */
  readonly lang: string | null;
  /** A name in one of the page's languages, or the institution's own; any other one; … */
  readonly role: 'name' | 'other' | 'acronym' | 'initials' | 'title';
  /** Whose it is: of an institution, or of ground. */
  readonly of: 'institution' | 'ground';
  readonly words: readonly Word[];
  readonly cores: readonly string[];
}

/** What the index speaks of, by document's number: which entity it is, its names, and what it belongs to. */
export class Documents {
  readonly size: number;
  /** By document, agreements. */
  readonly agreements: Uint32Array;
  readonly #atlas: Atlas;
  readonly #index: SearchIndex;
  readonly #names = new Map<number, readonly Name[]>();
  readonly #titles: ReadonlyMap<string, ReadonlySet<string>>;
  /** The first document of the kind: countries are before places, institutions the last. */
  readonly firstPlace: number;
  readonly firstInstitution: number;
  /** The countries of each place, the countries and places of each institution; those of one document together. */
  readonly #around: Uint32Array;
  /** By document, where its part of `around` begins; one more at the end. */
  readonly #aroundAt: Uint32Array;

  constructor(index: SearchIndex, atlas: Atlas) {
    this.#index = index;
    this.#atlas = atlas;
    this.firstPlace = index.countries.length;
    this.firstInstitution = this.firstPlace + atlas.places.length;
    this.size = this.firstInstitution + atlas.institutions.length;
    this.agreements = new Uint32Array(this.size);
    const numbers = this.#numbers();
    const around = Array.from({ length: this.size }, () => [] as number[]);
    const titles = new Map<string, Set<string>>();
    for (const agreement of atlas.agreements) {
      const country = numbers.countries.get(agreement.countryListed) ?? 0;
      const place = numbers.places.get(agreement.place) ?? 0;
      const institution = numbers.institutions.get(agreement.institution) ?? 0;
      for (const document of [country, place, institution]) bump(this.agreements, document);
      addOnce(around[place], country);
      addOnce(around[institution], country);
      addOnce(around[institution], place);
      noteTitle(titles, agreement);
    }
    this.#around = Uint32Array.from(around.flat());
    this.#aroundAt = new Uint32Array(this.size + 1);
    for (const [document, own] of around.entries()) {
      this.#aroundAt[document + 1] = (this.#aroundAt[document] as number) + own.length;
    }
    this.#titles = titles;
  }

  kindOf(document: number): HitKind {
    if (document < this.firstPlace) return 'country';
    return document < this.firstInstitution ? 'place' : 'institution';
  }

  /** Country code, or key of place or institution. */
  keyOf(document: number): string {
    return (
      this.#index.countries[document]?.code ??
      this.#atlas.places[document - this.firstPlace]?.key ??
      this.#atlas.institutions[document - this.firstInstitution]?.key ??
      ''
    );
  }

  /** People who live in a place; 0 for all else. */
  populationOf(document: number): number {
    return this.#index.places.populations[document - this.firstPlace] ?? 0;
  }

  /** How well a word fits what a document belongs to: the country of a place, the country or place of an institution. */
  fitAround(document: number, fits: Uint8Array): number {
    let best = 0;
    const end = this.#aroundAt[document + 1] as number;
    for (let position = this.#aroundAt[document] as number; position < end; position += 1) {
      best = Math.max(best, fits[this.#around[position] as number] as number);
    }
    return best;
  }

  /** All names, that of the reader's language first: it is the one to be shown. */
  names(document: number, locale: Locale): readonly Name[] {
    let names = this.#names.get(document);
    if (!names) {
      names = this.#read(document);
      this.#names.set(document, names);
    }
    if (this.kindOf(document) === 'institution' || locale === locales[0]) return names;
    // Those of the two languages stand first, in the languages' order.
    const [first, second, ...others] = names;
    return first && second ? [second, first, ...others] : names;
  }

  #read(document: number): readonly Name[] {
    const country = this.#index.countries[document];
    if (country) {
      return [
        ...locales.map((locale) => nameOf(country.name[locale], locale)),
        ...country.others.map(([text, lang]) => nameOf(text, lang, 'other')),
      ];
    }
    const placeNumber = document - this.firstPlace;
    const place = this.#atlas.places[placeNumber];
    if (place) {
      const others = this.#index.places.others[placeNumber] ?? [];
      return [
        ...locales.map((locale) => nameOf(place.name[locale], locale)),
        ...others.map((text) => nameOf(text, null, 'other')),
      ];
    }
    const number = document - this.firstInstitution;
    const institution = this.#atlas.institutions[number];
    if (!institution) throw new RangeError(`There is no document ${document}.`);
    const { others, acronyms, initials } = this.#index.institutions;
    return [
      nameOf(institution.name, institution.language, 'name', 'institution'),
      ...(others[number] ?? []).map((text) => nameOf(text, null, 'other', 'institution')),
      ...(acronyms[number] ?? []).map((text) => nameOf(text, null, 'acronym', 'institution')),
      ...(initials[number] ? [nameOf(initials[number], null, 'initials', 'institution')] : []),
      ...[...(this.#titles.get(institution.key) ?? [])].map((text) =>
        nameOf(text, this.#languageOfTitle(text), 'title', 'institution'),
      ),
    ];
  }

  #languageOfTitle(title: string): string {
    const { usual, others } = this.#atlas.config.listLanguage;
    return Object.entries(others).find(([, texts]) => texts.includes(title))?.[0] ?? usual;
  }

  #numbers() {
    const { countries } = this.#index;
    const { places, institutions } = this.#atlas;
    return {
      countries: new Map<CountryCode, number>(countries.map(({ code }, number) => [code, number])),
      places: new Map(places.map((place, number) => [place, this.firstPlace + number])),
      institutions: new Map(
        institutions.map((institution, number) => [institution, this.firstInstitution + number]),
      ),
    };
  }
}

function nameOf(
  text: string,
  lang: string | null,
  role: Name['role'] = 'name',
  of: Name['of'] = 'ground',
): Name {
  const words = wordsOf(text);
  return { text, lang, role, of, words, cores: coresOf(words) };
}

function bump(counts: Uint32Array, position: number): void {
  counts[position] = (counts[position] ?? 0) + 1;
}

function addOnce(list: number[] | undefined, item: number): void {
  if (list && !list.includes(item)) list.push(item);
}

function noteTitle(titles: Map<string, Set<string>>, { institution, source }: Agreement): void {
  if (source.title === '') return;
  const known = titles.get(institution.key);
  if (known) known.add(source.title);
  else titles.set(institution.key, new Set([source.title]));
}
