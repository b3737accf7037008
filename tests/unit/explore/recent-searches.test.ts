import { expect, test } from 'vitest';
import {
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../../src/explore/search/recent-searches.ts';

function memory(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

test('what was opened last comes first, each once, five at most', () => {
  const storage = memory();
  for (const key of ['DE', 'ES', 'IT', 'FR', 'BR', 'JP', 'ES'])
    rememberSearch(storage, { kind: 'country', key });
  expect(recentSearches(storage).map(({ key }) => key)).toEqual(['ES', 'JP', 'BR', 'FR', 'IT']);
});

test('the same key of another kind is something else', () => {
  const storage = memory();
  rememberSearch(storage, { kind: 'place', key: 'de/berlin' });
  rememberSearch(storage, { kind: 'institution', key: 'de/berlin' });
  expect(recentSearches(storage)).toHaveLength(2);
});

test('all can be forgotten', () => {
  const storage = memory();
  rememberSearch(storage, { kind: 'country', key: 'DE' });
  forgetSearches(storage);
  expect(recentSearches(storage)).toEqual([]);
});

test.each(['no JSON', '7', '{"kind":"country"}', '[1,{"kind":"planet","key":"x"},{"kind":"place"}]'])(
  'a memory that holds %s is none',
  (text) => {
    expect(recentSearches(memory({ 'accord-atlas.searches': text }))).toEqual([]);
  },
);

test('a browser that refuses its memory is no error', () => {
  const refusing = () => {
    throw new Error('refused');
  };
  rememberSearch(refusing, { kind: 'country', key: 'DE' });
  expect(recentSearches(refusing)).toEqual([]);
});
