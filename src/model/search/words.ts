import { foldLetters, writeOut } from '../fold.ts';
import { smallWords } from './small-words.ts';

/** A word, folded, and where each letter of it ends in the text that it was taken from. */
export interface WordForm {
  readonly text: string;
  readonly ends: readonly number[];
}

/** A word of a text, comparable; `start` and `end` say where it stands in the text as written. */
export interface Word {
  /** As folded; and with its umlauts written out, where it has any ("koln", "koeln"). */
  readonly forms: readonly [WordForm, WordForm?];
  readonly start: number;
  readonly end: number;
}

const oneLetter = /^[\p{L}\p{N}]$/u;
/** A letter with its marks; marks that follow none by themselves. */
const clusters = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * The words of a text, as `fold` parts them, each with its place in the text: so that a match of folded words can be
 * marked in what the reader sees.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let plain = new Letters();
  let writtenOut = new Letters();
  let start = 0;
  let end = 0;
  const endWord = () => {
    if (plain.text !== '') {
      const forms: Word['forms'] = plain.text === writtenOut.text ? [plain] : [plain, writtenOut];
      words.push({ forms, start, end });
    }
    plain = new Letters();
    writtenOut = new Letters();
  };
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const { folded, written } = foldCluster(cluster);
    for (const letter of folded) {
      if (!oneLetter.test(letter)) {
        endWord();
        continue;
      }
      if (plain.text === '') start = index;
      end = index + cluster.length;
      plain.add(letter, end);
      if (written === folded) writtenOut.add(letter, end);
    }
    if (written !== folded) for (const letter of written) writtenOut.add(letter, end);
  }
  endWord();
  return words;
}

interface FoldedCluster {
  readonly folded: string;
  readonly written: string;
}

/** A letter is folded once: an alphabet is short, a list is long. */
const knownClusters = new Map<string, FoldedCluster>();

function foldCluster(cluster: string): FoldedCluster {
  let known = knownClusters.get(cluster);
  if (!known) {
    known = { folded: foldLetters(cluster), written: foldLetters(writeOut(cluster)) };
    // What is no letter with a mark or two comes from strange texts only.
    if (cluster.length <= 4) knownClusters.set(cluster, known);
  }
  return known;
}

/** A word while it is read. */
class Letters implements WordForm {
  text = '';
  readonly ends: number[] = [];

  add(letter: string, end: number): void {
    this.text += letter;
    for (let unit = 0; unit < letter.length; unit += 1) this.ends.push(end);
  }
}

/** The words that say something; all of them where none does ("A" of "A Coruña" goes, that of "A" stays). */
export function tellingWords<Some extends Pick<Word, 'forms'>>(words: readonly Some[]): readonly Some[] {
  const telling = words.filter(({ forms }) => !smallWords.has(forms[0].text));
  return telling.length > 0 ? telling : words;
}

/** The telling words in one line, in every spelling: what two names have in common when they are the same name. */
export function coresOf(words: readonly Pick<Word, 'forms'>[]): readonly string[] {
  const telling = tellingWords(words);
  const plain = telling.map(({ forms }) => forms[0].text).join(' ');
  const writtenOut = telling.map(({ forms }) => (forms[1] ?? forms[0]).text).join(' ');
  return plain === writtenOut ? [plain] : [plain, writtenOut];
}
