import type { Agreement } from '../model/atlas.ts';
import {
  type Explained,
  explainedBy,
  foldedWords,
  type GlossaryEntry,
  type GlossaryTerm,
  type Guide,
  piecesOf,
} from '../model/glossary.ts';
import type { GlossaryRow, PlaceRow } from './curated.ts';
import type { Network } from './kinds.ts';
import { type Location, type Problem, quoted } from './problem.ts';

/** What the page knows of the glossary from the start. */
export function entriesOf(rows: readonly GlossaryRow[]): readonly GlossaryEntry[] {
  return rows.map(({ value: { key, explains, words } }) => ({ key, explains, words }));
}

/** What the page asks for when a reader does. */
export function guideOf(rows: readonly GlossaryRow[], places: readonly PlaceRow[]): Guide {
  return {
    terms: rows.map(termOf),
    timeZones: Object.fromEntries(places.map(({ value }) => [value.key, value.time_zone])),
  };
}

function termOf({ value }: GlossaryRow): GlossaryTerm {
  const { student_fr, student_en } = value;
  return {
    key: value.key,
    name: { fr: value.term_fr, en: value.term_en },
    language: value.language === '' ? null : value.language,
    meaning: { fr: value.meaning_fr, en: value.meaning_en },
    student: student_fr === null || student_en === null ? null : { fr: student_fr, en: student_en },
    source: { title: value.source, language: value.source_language, path: value.source_path },
  };
}

/** A key, a thing or a word that two rows explain, and networks that the configuration does not have. */
export function checkGlossary(rows: readonly GlossaryRow[], networks: readonly Network[] | null): Problem[] {
  const taken = { key: new Set<string>(), explains: new Set<string>(), words: new Set<string>() };
  const claim = (column: keyof typeof taken, row: GlossaryRow, value: string, same = value): Problem[] => {
    const isTaken = taken[column].has(same);
    taken[column].add(same);
    return isTaken ? [twice(row.at(column), value)] : [];
  };
  return rows.flatMap((row) => [
    ...claim('key', row, row.value.key),
    ...row.value.explains.flatMap((explained) => [
      ...claim('explains', row, explained),
      ...checkNetwork(explained, networks, row.at('explains')),
    ]),
    ...row.value.words.flatMap((word) => claim('words', row, word, foldedWords(word).join(' '))),
  ]);
}

function checkNetwork(
  explained: Explained,
  networks: readonly Network[] | null,
  location: Location,
): Problem[] {
  const [, name] = /^network:(.*)$/.exec(explained) ?? [];
  if (name === undefined || networks === null || networks.some((network) => network.name === name)) return [];
  return [
    {
      ...location,
      found: `the network ${quoted(name)}, which the configuration does not have`,
      expected: `one of ${networks.map((network) => network.name).join(', ')}`,
      mend: 'correct the name, or add the network to atlas.config.json',
    },
  ];
}

function twice(location: Location, what: string): Problem {
  return {
    ...location,
    found: `${quoted(what)} a second time`,
    expected: 'every key, every thing explained and every word once',
    mend: 'take it out of one row',
  };
}

/** What the glossary explains and no agreement has: nothing curated is left unused. */
export function unusedInGlossary(rows: readonly GlossaryRow[], agreements: readonly Agreement[]): Problem[] {
  const glossary = entriesOf(rows);
  const asked = new Set<string>(agreements.flatMap(explainedBy));
  const listed = new Set(
    [...new Set(agreements.flatMap(({ source }) => [source.title, source.type]))].flatMap((text) =>
      piecesOf(text, glossary)
        .filter(({ term }) => term !== null)
        .map((piece) => foldedWords(piece.text).join(' ')),
    ),
  );
  return rows.flatMap(({ value, at }) => [
    ...value.explains
      .filter((explained) => !asked.has(explained))
      .map((explained) => unused(at('explains'), explained, 'what some agreement of the list is')),
    ...value.words
      .filter((word) => !listed.has(foldedWords(word).join(' ')))
      .map((word) =>
        unused(at('words'), word, 'words that stand in a title or a type, not always in longer ones'),
      ),
    ...(value.explains.length === 0 && value.words.length === 0
      ? [unused(at('key'), value.key, 'something that it explains, or words of the list')]
      : []),
  ]);
}

function unused(location: Location, what: string, expected: string): Problem {
  return {
    ...location,
    found: `${quoted(what)}, which explains nothing in the list`,
    expected,
    mend: 'correct it to what the list has, or take it out',
  };
}
