import { expect, test } from 'vitest';
import { isFirstVisit, rememberVisit } from '../../../src/app/first-visit.ts';

/** A browser's storage, empty at first. */
function emptyStorage() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  return () => storage;
}

const refused = (): never => {
  throw new DOMException('refused', 'SecurityError');
};

test('a visit is a first one until the hints have been put away', () => {
  const storage = emptyStorage();
  expect(isFirstVisit('', storage)).toBe(true);
  expect(isFirstVisit('', storage)).toBe(true);
  rememberVisit(storage);
  expect(isFirstVisit('', storage)).toBe(false);
});

test('whoever comes by a link that says anything was sent to something', () => {
  expect(isFirstVisit('?lang=fr', emptyStorage())).toBe(false);
  expect(isFirstVisit('?country=BR', emptyStorage())).toBe(false);
  expect(isFirstVisit('?utm_source=poster', emptyStorage())).toBe(true);
});

test('where nothing is remembered nobody is told again and again', () => {
  expect(isFirstVisit('', refused)).toBe(false);
  expect(() => rememberVisit(refused)).not.toThrow();
});
