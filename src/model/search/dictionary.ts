import SearchableMap from 'minisearch/SearchableMap';
import { slipsAllowed, slipsBetween } from './edit-distance.ts';
import type { SearchIndex } from './search-index.ts';
import { familyTerm, isOfNames, titleTerm } from './terms.ts';
import { familiesMeant, type WordFamily } from './word-families.ts';
import type { Word } from './words.ts';

/** How well a term fits a word of the query, from 0 to {@link exact}: a whole match beats a beginning, that a slip. */
export type Fit = number;
export const exact: Fit = 100;
const fits = {
  /** A word that has been begun; the more of it stands there, the better, up to `whole` more. */
  begun: { least: 70, whole: 20 },
  family: 65,
  slips: [exact, 60, 45],
  /** Typists err less often in a word's first letter. */
  firstLetter: 15,
  /** A word that has been begun, with a slip. */
  begunWithSlip: 35,
} as const;

/** From this length on a word that is not written to its end may have a slip, in what comes after these letters. */
const slipWhileTyping = { from: 5, trusted: 2 } as const;

/** A word so long may have a slip although others begin like it. */
const slipInBeginningFrom = 6;

/** A word of the query and all that it may mean. */
export interface MeantWord {
  /** By term of a name, how well it fits. */
  readonly terms: ReadonlyMap<string, Fit>;
  /** By word of a title. */
  readonly titleTerms: ReadonlyMap<string, Fit>;
  readonly families: readonly WordFamily[];
  /** By document, how well it fits; titles count {@link titleWeight}. */
  readonly documents: Uint8Array;
  /** In how many documents it is. */
  readonly frequency: number;
}

export const titleWeight = 0.4;

/** Every term of the index, to be looked up exactly, by its beginning and with slips. */
export class Dictionary {
  readonly #terms = new SearchableMap<number>();
  /** By term, where its documents begin; one more at the end. */
  readonly #firstAt: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #size: number;

  /** @param size number of documents */
  constructor({ terms, counts, documents }: SearchIndex, size: number) {
    this.#size = size;
    this.#firstAt = new Uint32Array(counts.length + 1);
    this.#documents = new Uint32Array(documents.length);
    let position = 0;
    let before = '';
    for (const [number, coded] of terms === '' ? [] : terms.split(' ').entries()) {
      before = before.slice(0, Number.parseInt(coded.charAt(0), 36)) + coded.slice(1);
      this.#terms.set(before, number);
      let document = 0;
      for (const end = position + (counts[number] as number); position < end; position += 1) {
        document += documents[position] as number;
        this.#documents[position] = document;
      }
      this.#firstAt[number + 1] = position;
    }
  }

  /** Whether a term is there, exactly. */
  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /** All that a word of a query may mean. */
  lookUp({ forms }: Pick<Word, 'forms'>): MeantWord {
    const terms = new Map<string, Fit>();
    const titleTerms = new Map<string, Fit>();
    const families = new Set<WordFamily>();
    const documents = new Uint8Array(this.#size);
    for (const form of forms) {
      if (!form) continue;
      this.#fill(form.text, terms);
      for (const family of familiesMeant(form.text)) families.add(family);
      for (const term of this.#beginningWith(titleTerm(form.text))) {
        titleTerms.set(term.slice(1), fitOf(form.text, term.slice(1)));
      }
    }
    let frequency = 0;
    for (const [term, fit] of terms) frequency += this.#mark(term, fit, documents);
    for (const family of families) frequency += this.#mark(familyTerm(family), fits.family, documents);
    for (const [term, fit] of titleTerms) {
      frequency += this.#mark(titleTerm(term), fit * titleWeight, documents);
    }
    return { terms, titleTerms, families: [...families], documents, frequency };
  }

  #fill(word: string, terms: Map<string, Fit>): void {
    const add = (term: string, fit: Fit) => {
      if (fit > (terms.get(term) ?? 0)) terms.set(term, fit);
    };
    let begun = false;
    for (const term of this.#beginningWith(word)) {
      begun = true;
      add(term, fitOf(word, term));
    }
    // A word that is one of the list's was hardly meant to be another; nor was the beginning of one, as long as it is short.
    const isKnown = terms.has(word) || (begun && word.length < slipInBeginningFrom);
    const slips = isKnown ? 0 : slipsAllowed(word.length);
    // Two letters that changed places are one slip to us, and two edits to the tree.
    if (slips > 0) {
      for (const term of this.#terms.fuzzyGet(word, slips + 1).keys()) {
        if (isOfNames(term)) add(term, fitOf(word, term));
      }
    }
    if (begun || word.length < slipWhileTyping.from) return;
    for (const term of this.#beginningWith(word.slice(0, slipWhileTyping.trusted))) {
      if (beginsWithSlip(word, term)) add(term, fits.begunWithSlip);
    }
  }

  #beginningWith(word: string): Iterable<string> {
    return this.#terms.atPrefix(word).keys();
  }

  /** @returns how many documents had no mark before */
  #mark(term: string, fit: Fit, documents: Uint8Array): number {
    const number = this.#terms.get(term);
    if (number === undefined) return 0;
    let added = 0;
    const end = this.#firstAt[number + 1] as number;
    for (let position = this.#firstAt[number] as number; position < end; position += 1) {
      const document = this.#documents[position] as number;
      const before = documents[document] as number;
      if (before === 0) added += 1;
      if (fit > before) documents[document] = fit;
    }
    return added;
  }
}

/** How well a word of a name fits a word of the query by its families. */
export function familyFit(meant: readonly WordFamily[], own: readonly WordFamily[]): Fit {
  return own.some((family) => meant.includes(family)) ? fits.family : 0;
}

function fitOf(word: string, term: string): Fit {
  if (term.startsWith(word)) {
    return term === word ? exact : fits.begun.least + (fits.begun.whole * word.length) / term.length;
  }
  const slips = slipsBetween(word, term, slipsAllowed(word.length));
  if (slips === Number.POSITIVE_INFINITY) return 0;
  return (fits.slips[slips] ?? 0) - (word[0] === term[0] ? 0 : fits.firstLetter);
}

function beginsWithSlip(word: string, term: string): boolean {
  return [-1, 0, 1].some((more) => slipsBetween(word, term.slice(0, word.length + more), 1) <= 1);
}
