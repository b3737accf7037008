import { type Atlas, type Locale, locales } from '../atlas.ts';
import { Dictionary } from './dictionary.ts';
import { Documents, type HitKind, type Name } from './documents.ts';
import { type Mark, marksIn } from './marks.ts';
import { type Query, readQuery } from './query.ts';
import { aroundWeight, priorOf, type Ranked, rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import { createUnderstand, type Understand } from './understand.ts';

/** A text with what the reader's words matched in it. */
export interface MarkedText {
  readonly text: string;
  /** BCP 47 tag of the text's language; null where it is not known. */
  readonly lang: string | null;
  readonly marks: readonly Mark[];
}

/** Something that was found: a country, a place or an institution. */
export interface SearchHit extends MarkedText {
  readonly kind: HitKind;
  /** Country code as listed, or key of the place or institution. */
  readonly key: string;
  /** Another name of it that says better what the reader wrote: "Köln" beside "Cologne". */
  readonly matchedBy: MarkedText | null;
  /** Whether a name of it was written whole, accents and case aside. */
  readonly isWhole: boolean;
}

/**
 * What was found of one kind, best first.
 */
interface SearchGroup {
  readonly kind: HitKind;
  readonly hits: readonly SearchHit[];
}

export interface Search {
  /**
   * Finds countries, places and institutions by what a reader writes, while it is being written. Groups come by their
   * best hit, hits best first; a group without any is left out.
   *
   * @param limit how many hits of a kind, at most
   */
  find(query: string, locale: Locale, options?: { readonly limit?: number }): readonly SearchGroup[];
  /**
   * Reads a phrase such as "double degree in Germany" as facets, in French and English at once; null where it names
   * things only, none of them a country.
   */
  understand: Understand;
}

const usualLimit = 6;
/** So many of a kind, and at least so many times what is asked for, are looked at closely. */
const closely = { least: 16, times: 2 } as const;

/** A hit has at least this share of the best one's. */
const leastShare = 0.4;

/** Makes an atlas searchable. Takes a moment for a long list: once, when the box is first wanted. */
export function createSearch(index: SearchIndex, atlas: Atlas): Search {
  const documents = new Documents(index, atlas);
  const dictionary = new Dictionary(index, documents.size);
  const mostAgreements = documents.agreements.reduce((most, count) => Math.max(most, count), 0);
  const priors = Float32Array.from({ length: documents.size }, (_, document) =>
    priorOf(document, documents, mostAgreements),
  );
  const rankBy = (query: Query, locale: Locale, looked: number) =>
    likely(query, documents, priors, looked)
      .map((document) => rank(document, query, locale, documents, mostAgreements))
      .toSorted((one, other) => other.score - one.score || one.document - other.document);
  const rankNames = (text: string) =>
    rankBy(readQuery(text, dictionary, documents.size), locales[0], closely.least);
  return {
    find(text, locale, { limit = usualLimit } = {}) {
      const query = readQuery(text, dictionary, documents.size);
      const ranked = rankBy(query, locale, Math.max(closely.least, closely.times * limit));
      return grouped(withoutStray(ranked), documents, query, limit);
    },
    understand: createUnderstand(atlas, index, {
      hasWord: (word) => dictionary.has(word),
      placeNamed(text) {
        const places = rankNames(text).filter(({ document }) => documents.kindOf(document) === 'place');
        const named = places.find(({ isWhole }) => isWhole) ?? places.find((place) => place.isNearlyWhole);
        return named && documents.keyOf(named.document);
      },
      isInName: (text) =>
        rankNames(text).some(
          ({ document, isInName }) => isInName && documents.kindOf(document) !== 'country',
        ),
    }),
  };
}

/** The documents that have the most words of the query; of each kind the best, by a first look. */
function likely(query: Query, documents: Documents, priors: Float32Array, most: number): readonly number[] {
  if (query.words.length === 0) return [];
  const { scores, matched } = firstLook(query, documents, priors);
  const mostWords = matched.reduce((top, words) => Math.max(top, words), 1);
  const best: Readonly<Record<HitKind, Best>> = {
    country: new Best(most),
    place: new Best(most),
    institution: new Best(most),
  };
  for (let document = 0; document < documents.size; document += 1) {
    if (matched[document] !== mostWords) continue;
    best[documents.kindOf(document)].offer(document, scores[document] as number);
  }
  return [best.country, best.place, best.institution].flatMap((each) => each.documents);
}

/** By document, how many words of the query it has, and a rough score: one run over small numbers a word. */
function firstLook(query: Query, documents: Documents, priors: Float32Array) {
  const scores = priors.slice();
  const matched = new Uint8Array(documents.size);
  const own = new Uint8Array(documents.firstInstitution);
  for (const { documents: fits, weight } of query.words) {
    // Most words of institutions' names are of no country's or city's.
    const isOfGround = fits.subarray(0, documents.firstInstitution).some((fit) => fit > 0);
    for (let document = 0; document < documents.size; document += 1) {
      let fit = fits[document] as number;
      if (fit > 0 && document < documents.firstInstitution) own[document] = 1;
      if (isOfGround) fit = Math.max(fit, documents.fitAround(document, fits) * aroundWeight);
      if (fit === 0) continue;
      scores[document] = (scores[document] as number) + fit * weight;
      matched[document] = (matched[document] as number) + 1;
    }
  }
  // A country's name finds the institutions in it, but not all of its cities.
  for (let document = 0; document < documents.firstInstitution; document += 1) {
    if (own[document] === 0) matched[document] = 0;
  }
  return { scores, matched };
}

/** Where no document has all words, those that have only a common one of them tell nothing. */
function withoutStray(ranked: readonly Ranked[]): readonly Ranked[] {
  const most = ranked.reduce((best, { share }) => Math.max(best, share), 0);
  return ranked.filter(({ share }) => share >= leastShare * most);
}

/** The best so far, up to a number. */
class Best {
  readonly documents: number[] = [];
  readonly #scores: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  offer(document: number, score: number): void {
    const last = this.#scores.at(-1);
    if (this.#scores.length === this.#most && last !== undefined && score <= last) return;
    let position = this.#scores.length;
    while (position > 0 && (this.#scores[position - 1] as number) < score) position -= 1;
    this.#scores.splice(position, 0, score);
    this.documents.splice(position, 0, document);
    this.#scores.length = this.documents.length = Math.min(this.#most, this.#scores.length);
  }
}

function grouped(
  ranked: readonly Ranked[],
  documents: Documents,
  query: Query,
  limit: number,
): readonly SearchGroup[] {
  const groups = new Map<HitKind, SearchHit[]>();
  for (const one of ranked) {
    const kind = documents.kindOf(one.document);
    const hits = groups.get(kind) ?? [];
    groups.set(kind, hits);
    if (hits.length < limit) hits.push(hitOf(one, documents, query));
  }
  return [...groups].map(([kind, hits]) => ({ kind, hits }));
}

function hitOf(
  { document, shown, matchedBy, isWhole }: Ranked,
  documents: Documents,
  query: Query,
): SearchHit {
  return {
    kind: documents.kindOf(document),
    key: documents.keyOf(document),
    ...marked(shown, query),
    matchedBy: matchedBy && marked(matchedBy, query),
    isWhole,
  };
}

function marked(name: Name, query: Query): MarkedText {
  return { text: name.text, lang: name.lang, marks: marksIn(name, query) };
}
