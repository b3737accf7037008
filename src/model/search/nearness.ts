import type { AtlasConfig } from '../atlas.ts';
import { fold } from '../fold.ts';
import { nearness } from './lexicon.ts';
import { fillerWords, type Token, tellingParts } from './tokens.ts';

/** A place and how far around it. */
export interface Nearness {
  /** Its key; null for home. */
  readonly place: string | null;
  readonly kilometres: number;
}

/** What "near" means where no number is said. */
const usualKilometres = 200;
const kilometresOfMile = 1.609344;
/** A place's name has up to so many telling words ("Ho Chi Minh City"). */
const mostNameWords = 4;

const withinWords = foldedSet([...nearness.within.fr, ...nearness.within.en]);
const nearWords = foldedSet([...nearness.near.fr, ...nearness.near.en]);
const kilometreWords = foldedSet(nearness.units.kilometres);
const mileWords = foldedSet(nearness.units.miles);
const homeWords = foldedSet([...nearness.home.fr, ...nearness.home.en]);

/** A number of kilometres in a phrase, from one token to before another. */
interface Distance {
  readonly kilometres: number;
  readonly from: number;
  readonly to: number;
}

/** A place in a phrase, from one token to before another. */
interface NamedPlace {
  readonly place: string | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads "within 500 km of Milan", "près de Milan", "Milan 500 km".
 *
 * @param placeNamed the key of the place that a text names
 * @returns what was read, and the tokens that said so
 */
export function readNearness(
  text: string,
  tokens: readonly Token[],
  home: AtlasConfig['home'],
  placeNamed: (text: string) => string | undefined,
): { readonly near: Nearness | null; readonly used: Set<Token> } {
  const distance = findDistance(tokens);
  const start = distance ? distance.from : tokens.findIndex(({ word }) => nearWords.has(word));
  if (start === -1) return { near: null, used: new Set() };
  const read = (from: number, to: number): NamedPlace | null => {
    const named = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    const place = isHome(named, home) ? null : placeNamed(named);
    return place === undefined ? null : { place, from, to };
  };
  let from = distance ? distance.to : start;
  while (isPreamble(tokens[from])) from += 1;
  const found = longest(from, tokens, read) ?? (distance ? longestBefore(distance.from, tokens, read) : null);
  if (!found) return { near: null, used: new Set() };
  let first = Math.min(start, found.from);
  while (first > 0 && isPreamble(tokens[first - 1])) first -= 1;
  return {
    near: { place: found.place, kilometres: distance?.kilometres ?? usualKilometres },
    used: new Set(tokens.slice(first, Math.max(distance?.to ?? 0, found.to))),
  };
}

function isPreamble(token: Token | undefined): boolean {
  return token !== undefined && (withinWords.has(token.word) || nearWords.has(token.word));
}

/** The first number with a unit: "500 km", "500km", "1 000 kilomètres", "300 miles". */
function findDistance(tokens: readonly Token[]): Distance | null {
  for (let from = 0; from < tokens.length; from += 1) {
    const [, digits, unitBehind = ''] = /^(\d+)(\p{L}*)$/u.exec(tokens[from]?.word ?? '') ?? [];
    if (digits === undefined) continue;
    let number = digits;
    let to = from + 1;
    while (unitBehind === '' && /^\d{3}$/.test(tokens[to]?.word ?? '')) {
      number += tokens[to]?.word;
      to += 1;
    }
    const unit = unitBehind === '' ? (tokens[to]?.word ?? '') : unitBehind;
    const factor = kilometreWords.has(unit) ? 1 : mileWords.has(unit) ? kilometresOfMile : 0;
    if (factor === 0 || Number(number) === 0) continue;
    return { kilometres: Math.round(Number(number) * factor), from, to: unitBehind === '' ? to + 1 : to };
  }
  return null;
}

/** The longest run of tokens from here on that names a place. */
function longest(
  from: number,
  tokens: readonly Token[],
  read: (from: number, to: number) => NamedPlace | null,
): NamedPlace | null {
  for (let to = Math.min(tokens.length, from + mostNameWords); to > from; to -= 1) {
    const place = read(from, to);
    if (place) return place;
  }
  return null;
}

/** The longest run of tokens that names a place and ends before a distance, or before the words that introduce it. */
function longestBefore(
  end: number,
  tokens: readonly Token[],
  read: (from: number, to: number) => NamedPlace | null,
): NamedPlace | null {
  let to = end;
  while (to > 0 && isPreamble(tokens[to - 1])) to -= 1;
  for (let from = Math.max(0, to - mostNameWords); from < to; from += 1) {
    if (fillerWords.has(tokens[from]?.word ?? '')) continue;
    const place = read(from, to);
    if (place) return place;
  }
  return null;
}

function isHome(text: string, { city, institution }: AtlasConfig['home']): boolean {
  const core = tellingParts(text).join(' ');
  return (
    homeWords.has(fold(text)) ||
    [...Object.values(city), institution].some((name) => tellingParts(name).join(' ') === core)
  );
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}
