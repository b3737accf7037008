import { expect, test } from 'vitest';
import { placesOf, readExportWishes, stillPage } from '../../../../scripts/export/wishes.ts';

const least = ['--tour', 'world', '--format', 'png'];

test('a tour and a format are enough', () => {
  expect(readExportWishes(least)).toMatchObject({
    tour: 'world',
    format: 'png',
    size: '4k',
    language: null,
    theme: 'light',
    steps: [],
    out: 'slides',
  });
});

test('all can be said', () => {
  const more = [
    '--size',
    '4K',
    '--lang',
    'en',
    '--theme',
    'dark',
    '--step',
    'a',
    '--step',
    'b',
    '--out',
    'x',
  ];
  expect(readExportWishes([...least, ...more])).toMatchObject({
    size: '4k',
    language: 'en',
    theme: 'dark',
    steps: ['a', 'b'],
    out: 'x',
  });
});

test('what is missing or wrong is said, with what may be', () => {
  expect(() => readExportWishes(['--format', 'png'])).toThrow(/--tour is missing[\s\S]*npm run export/);
  expect(() => readExportWishes(['--tour', 'world'])).toThrow('--format is missing');
  expect(() => readExportWishes(['--tour', 'world', '--format', 'gif'])).toThrow(
    '--format must be one of png, svg, pdf, not "gif"',
  );
  expect(() => readExportWishes([...least, '--size', '3x'])).toThrow('--size must be one of 1x, 2x, 4k');
  expect(() => readExportWishes([...least, '--colour', 'red'])).toThrow('--colour');
});

test('steps go by their ids, in the order in which they are asked for', () => {
  expect(placesOf([], ['a', 'b'])).toEqual([0, 1]);
  expect(placesOf(['b', 'a'], ['a', 'b'])).toEqual([1, 0]);
  expect(() => placesOf(['c'], ['a', 'b'])).toThrow('No step "c" in this tour. It has: a, b.');
});

test('the page is told tour, colours and language', () => {
  const { search } = new URL(stillPage('http://localhost:1/', readExportWishes([...least, '--lang', 'fr'])));
  expect(Object.fromEntries(new URLSearchParams(search))).toMatchObject({
    mode: 'still',
    tour: 'world',
    theme: 'light',
    lang: 'fr',
  });
});
