import type { Agreement, Category, Locale, Programme } from './atlas.ts';
import { fold } from './fold.ts';

/** What a term can explain besides words of the list: what an agreement is, as the page says it. */
export type Explained =
  | `category:${Category}`
  | `programme:${Programme}`
  | `network:${string}`
  | 'double-degree'
  | 'student-exchange';

/** What the first view needs of a term: enough to see which words have an explanation. */
export interface GlossaryEntry {
  /** Stable key: "double-degree". */
  readonly key: string;
  readonly explains: readonly Explained[];
  /** Words and phrases of the list's titles and types, compared folded and whole. */
  readonly words: readonly string[];
}

/** A term of the glossary, in full. */
export interface GlossaryTerm {
  readonly key: string;
  readonly name: Readonly<Record<Locale, string>>;
  /** BCP 47 tag of a name that is in one language in all of the page's; null where each has its own. */
  readonly language: string | null;
  readonly meaning: Readonly<Record<Locale, string>>;
  /** What it means for a student; null where there is nothing to say. */
  readonly student: Readonly<Record<Locale, string>> | null;
  readonly source: {
    readonly title: string;
    /** BCP 47 tag of the title. */
    readonly language: string;
    readonly path: string;
  };
}

/** What a reader asks for one by one, and the first view does without: the module `virtual:guide`. */
export interface Guide {
  /** In the glossary's order. */
  readonly terms: readonly GlossaryTerm[];
  /** IANA zones, such as "Europe/Madrid", by place's key. */
  readonly timeZones: Readonly<Record<string, string>>;
}

/** A piece of a text as listed. */
export interface TextPiece {
  readonly text: string;
  /** Key of the term that explains it, or null for plain text. */
  readonly term: string | null;
}

/** Key of the term that explains what an agreement can be; null where the glossary has none. */
export function termFor(glossary: readonly GlossaryEntry[], explained: Explained): string | null {
  return glossary.find(({ explains }) => explains.includes(explained))?.key ?? null;
}

/** What an agreement is, in the words that terms explain: the category first. */
export function explainedBy(agreement: Agreement): readonly Explained[] {
  const { category, programme, doubleDegree, studentExchange, network } = agreement;
  return [
    `category:${category}`,
    ...(programme === null ? [] : [`programme:${programme}` as const]),
    ...(doubleDegree ? ['double-degree' as const] : []),
    ...(studentExchange ? ['student-exchange' as const] : []),
    ...(network === null ? [] : [`network:${network}` as const]),
  ];
}

/** Keys of all terms that explain an agreement, each once: what it is, then the words of its title and type. */
export function termsOf(agreement: Agreement, glossary: readonly GlossaryEntry[]): readonly string[] {
  const { title, type } = agreement.source;
  const keys = [
    ...explainedBy(agreement).map((explained) => termFor(glossary, explained)),
    ...[title, type].flatMap((text) => piecesOf(text, glossary).map(({ term }) => term)),
  ];
  return [...new Set(keys.filter((key) => key !== null))];
}

/**
 * Takes a text as listed apart into plain text and words that the glossary explains, the longest phrase first: of
 * "Accord Cadre", not "Cadre" alone. The pieces together are the text.
 *
 * @param except keys of terms that need no word here, since the reader has them beside it already
 */
export function piecesOf(
  text: string,
  glossary: readonly GlossaryEntry[],
  except: readonly string[] = [],
): readonly TextPiece[] {
  const words = wordsOf(text);
  const phrases = phrasesOf(glossary);
  const pieces: TextPiece[] = [];
  let written = 0;
  const write = (end: number, term: string | null) => {
    if (end > written) pieces.push({ text: text.slice(written, end), term });
    written = end;
  };
  for (let index = 0; index < words.length; ) {
    const phrase = phrases.find((candidate) => startsHere(candidate.words, words, index));
    const first = words[index];
    const last = words[index + (phrase?.words.length ?? 1) - 1];
    if (phrase && first && last && !except.includes(phrase.term)) {
      write(first.start, null);
      write(last.end, phrase.term);
    }
    index += phrase?.words.length ?? 1;
  }
  write(text.length, null);
  return pieces;
}

/** A text's words, folded. A plus sign is one, too: "Erasmus +" is not "Erasmus". */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ word }) => word);
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\+/gu)].map(({ 0: word, index }) => ({
    word: word === '+' ? word : fold(word),
    start: index,
    end: index + word.length,
  }));
}

interface Phrase {
  readonly term: string;
  readonly words: readonly string[];
}

const phrasesByGlossary = new WeakMap<readonly GlossaryEntry[], readonly Phrase[]>();

/** All phrases of a glossary, the longest first. */
function phrasesOf(glossary: readonly GlossaryEntry[]): readonly Phrase[] {
  const known = phrasesByGlossary.get(glossary);
  if (known) return known;
  const phrases = glossary
    .flatMap(({ key, words }) => words.map((phrase) => ({ term: key, words: foldedWords(phrase) })))
    .sort((one, other) => other.words.length - one.words.length);
  phrasesByGlossary.set(glossary, phrases);
  return phrases;
}

function startsHere(phrase: readonly string[], words: readonly Word[], index: number): boolean {
  return phrase.length > 0 && phrase.every((word, offset) => words[index + offset]?.word === word);
}
