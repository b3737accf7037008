import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  annotate,
  drop,
  keep,
  longestNote,
  merge,
  mostKept,
  move,
  restore,
  type Shortlist,
  tidyNote,
  tidyShortlist,
} from '../../../src/model/shortlist.ts';
import { shortlists } from '../../fixtures/shortlists.ts';

const listOf = (...keys: readonly string[]): Shortlist =>
  keys.map((institution) => ({ institution, note: '' }));
const keysOf = (list: Shortlist) => list.map(({ institution }) => institution);
const three = listOf('br/usp', 'br/unicamp', 'br/puc-rio');

describe('keeping', () => {
  test('puts an institution last, and never twice', () => {
    expect(keysOf(keep(three, 'de/koln'))).toEqual(['br/usp', 'br/unicamp', 'br/puc-rio', 'de/koln']);
    expect(keep(three, 'br/usp')).toBe(three);
  });

  test('takes no more than there is room for', () => {
    const full = listOf(...Array.from({ length: mostKept }, (_, index) => `xx/${index}`));
    expect(keep(full, 'br/usp')).toBe(full);
    expect(restore(full, { institution: 'br/usp', note: '' }, 0)).toBe(full);
  });

  test('what was let go comes back where it stood, with its note', () => {
    const noted = annotate(three, 'br/unicamp', 'Ask Ana');
    const gone = drop(noted, 'br/unicamp');
    expect(keysOf(gone)).toEqual(['br/usp', 'br/puc-rio']);
    expect(restore(gone, { institution: 'br/unicamp', note: 'Ask Ana' }, 1)).toEqual(noted);
  });
});

describe('moving', () => {
  test.each([
    ['br/puc-rio', 0, ['br/puc-rio', 'br/usp', 'br/unicamp']],
    ['br/usp', 1, ['br/unicamp', 'br/usp', 'br/puc-rio']],
    ['br/usp', 99, ['br/unicamp', 'br/puc-rio', 'br/usp']],
    ['br/unicamp', -1, ['br/unicamp', 'br/usp', 'br/puc-rio']],
  ])('%s to %d', (key, position, expected) => {
    expect(keysOf(move(three, key, position))).toEqual(expected);
  });

  test('loses nothing, wherever to', () => {
    fc.assert(
      fc.property(shortlists, fc.nat(60), fc.integer({ min: -5, max: 60 }), (list, which, to) => {
        const key = list[which % list.length]?.institution ?? '';
        expect(new Set(move(list, key, to))).toEqual(new Set(list));
      }),
    );
  });
});

describe('a note', () => {
  test('is one paragraph, no longer than it may be, and halves no character', () => {
    expect(tidyNote(' Deadline:\n 15 March\t\u0000 ')).toBe('Deadline: 15 March');
    expect(tidyNote(`${'a'.repeat(longestNote - 1)}🇧🇷`)).toBe('a'.repeat(longestNote - 1));
  });

  test('made tidy twice is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
        const note = tidyNote(words);
        expect(tidyNote(note)).toBe(note);
        expect(note.isWellFormed()).toBe(true);
        expect(note.length).toBeLessThanOrEqual(longestNote);
      }),
    );
  });
});

describe('taking a list over', () => {
  test('adds what one has not, and overwrites no word', () => {
    const own = annotate(annotate(three, 'br/usp', 'Mine'), 'br/puc-rio', '');
    const other = [
      { institution: 'de/koln', note: 'Near' },
      { institution: 'br/usp', note: 'Theirs' },
      { institution: 'br/puc-rio', note: 'By the sea' },
    ];
    expect(merge(own, other)).toEqual({
      list: [
        { institution: 'br/usp', note: 'Mine' },
        { institution: 'br/unicamp', note: '' },
        { institution: 'br/puc-rio', note: 'By the sea' },
        { institution: 'de/koln', note: 'Near' },
      ],
      added: 1,
      left: 0,
    });
  });

  test('says how many found no room, and leaves one’s own whole', () => {
    fc.assert(
      fc.property(shortlists, shortlists, (own, other) => {
        const { list, added, left } = merge(own, other);
        expect(keysOf(list).slice(0, own.length)).toEqual(keysOf(own));
        expect(list.length).toBe(own.length + added);
        expect(list.length).toBeLessThanOrEqual(mostKept);
        expect(new Set([...keysOf(own), ...keysOf(other)]).size).toBe(list.length + left);
      }),
    );
  });
});

test('whatever comes from outside is a list of keys, each once', () => {
  const entries = ['br/usp', '', 'br/usp', 'two words', 'x'.repeat(201), 'xx/unknown'];
  expect(keysOf(tidyShortlist(listOf(...entries)))).toEqual(['br/usp', 'xx/unknown']);
});
