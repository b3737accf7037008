import type { Institution } from '../../model/atlas.ts';
import { fold } from '../../model/fold.ts';
import { smallWords } from '../../model/search/small-words.ts';
import { wordsOf } from '../../model/search/words.ts';

/** Shorter ones are initials of too many, longer ones nobody says. */
const initialsLength = { least: 3, most: 7 } as const;

/** Parts of a host that say what kind of address it is, not whose: "kyoto-u.ac.jp", "uss.rnu.tn". */
const kindsOfHost = new Set(['www', 'ac', 'edu', 'co', 'com', 'org', 'net', 'gov', 'rnu', 'uninet']);

/**
 * What an institution is called for short, as far as its row says: what stands in parentheses in its name, and what
 * its homepage is called. What people say beyond these and the initials stands in known-as.tsv.
 */
export function acronymsOf({ name, homepage }: Institution): readonly string[] {
  const known = new Set<string>();
  const own = new Set(wordsOf(name.replace(parenthesised, '')).map(({ forms }) => forms[0].text));
  return [...bracketed(name), homepageLabel(homepage)].filter((acronym) => {
    const folded = fold(acronym);
    // "carleton" of carleton.ca is a word of the name.
    const isNew = folded !== '' && !known.has(folded) && !own.has(folded);
    known.add(folded);
    return isNew;
  });
}

/** "KIT" of "Karlsruher Institut für Technologie"; empty where that is no acronym, or one that is known without. */
export function initialsOf(institution: Institution): string {
  const withoutAsides = institution.name.replace(parenthesised, '').replace(/[“„"][^”"]*[”"]/g, '');
  const initials = wordsOf(withoutAsides)
    .map(({ forms }) => forms[0].text)
    .filter((word) => !smallWords.has(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  const isAcronym = initials.length >= initialsLength.least && initials.length <= initialsLength.most;
  const isKnown = acronymsOf(institution).some((acronym) => fold(acronym) === fold(initials));
  return isAcronym && !isKnown ? initials : '';
}

const parenthesised = /\(([^)]*)\)/g;

/** "PUC Minas" of "Pontifícia Universidade Católica de Minas Gerais (PUC Minas)". */
function bracketed(name: string): string[] {
  return [...name.matchAll(parenthesised)].map(([, inside = '']) => inside.trim());
}

/** "KTH" of https://www.kth.se/, "polimi" of http://www.polimi.it/, "TU Berlin" of http://www.tu-berlin.de/. */
function homepageLabel(homepage: string | null): string {
  if (homepage === null) return '';
  const [label = ''] = new URL(homepage).hostname.split('.').filter((part) => !kindsOfHost.has(part));
  // "uni-hamburg" says no more than the name does.
  if (label.length < 2 || /^univ?-/.test(label)) return '';
  const parts = label.split('-');
  return parts
    .map((part) => {
      if (part.length <= 4) return part.toUpperCase();
      return parts.length > 1 ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    })
    .join(' ');
}
