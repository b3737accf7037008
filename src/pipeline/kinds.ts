import type { Category, Programme } from '../model/atlas.ts';
import { fold } from '../model/fold.ts';

/** What an agreement is, in canonical words. */
export interface Kind {
  readonly category: Category;
  readonly programme: Programme | null;
  readonly doubleDegree: boolean;
  readonly network: string | null;
  readonly studentExchange: boolean;
}

/** A network of universities and every way in which a list writes it. */
export interface Network {
  readonly name: string;
  readonly spellings: readonly string[];
}

/** Folded words of the type, the first that fits wins: an Erasmus agreement is one although it is bilateral. */
const categoryWords: readonly (readonly [Category, RegExp])[] = [
  ['erasmus', /\berasmus\b/],
  ['university-wide', /\bgu\b/],
  ['amendment', /\b(avenant|amendment)\b/],
  ['renewal', /\b(renouvellement|renewal)\b/],
  ['multilateral', /\bmultilateral\b/],
  ['bilateral', /\bbilateral\b/],
];

const doubleDegreeWords = /\b(doubles? (diplomes?|degrees?)|(dual|double) (\w+ )?(degrees?|diplomas?)|dd)\b/;
const studentExchangeWords =
  /\bechanges? (d |des |de )?etudiants?\b|\bstudents? exchanges?\b|\bexchanges? of students?\b/;
const exchangeWord = /\b(echanges?|exchanges?)\b/;

/** The words that a type may have, for messages. */
export const typeWords = 'Erasmus, Accord GU, avenant, renouvellement, multilatéral or bilatéral';

/** The category of a type as listed, or null where no word of it is known. */
function findCategory(type: string): Category | null {
  const folded = fold(type);
  return categoryWords.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** The European programme of a type as listed: "LLP-Erasmus …" or "… Erasmus +". */
function findProgramme(type: string): Programme | null {
  if (/\bllp\b/.test(fold(type))) return 'llp';
  return /erasmus\s*(\+|plus\b)/i.test(type) ? 'eplus' : null;
}

/** Reads an agreement's kind off its type and title. Null where the type is none that is known. */
export function readKind(type: string, title: string, networks: readonly Network[]): Kind | null {
  const category = findCategory(type);
  if (category === null) return null;
  const folded = fold(title);
  const doubleDegree = doubleDegreeWords.test(folded);
  return {
    category,
    programme: findProgramme(type),
    doubleDegree,
    network: findNetwork(folded, networks),
    // An exchange named beside a double degree ("Echange + Double diplôme") is one of students.
    studentExchange: studentExchangeWords.test(folded) || (doubleDegree && exchangeWord.test(folded)),
  };
}

function findNetwork(foldedTitle: string, networks: readonly Network[]): string | null {
  const title = ` ${foldedTitle} `;
  const network = networks.find(({ spellings }) =>
    spellings.some((spelling) => title.includes(` ${fold(spelling)} `)),
  );
  return network?.name ?? null;
}
