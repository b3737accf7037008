import { expect, test } from 'vitest';
import { buildAtlas } from '../../../../src/pipeline/build-atlas.ts';
import { keepDraft, keptDraft, toursAsked } from '../../../../src/present/author/draft-storage.ts';
import { newTour, withText } from '../../../../src/present/author/edit.ts';
import { previewAddress } from '../../../../src/present/author/preview-address.ts';

const { tours } = await buildAtlas('data');
const [tour] = tours;
if (!tour) throw new Error('The data folder has tours.');

/** A browser's storage, in memory. */
const storage = (text: string | null = null) => {
  let kept = text;
  const held = {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
    },
  };
  return () => held;
};

test('a draft is kept whole, and half written', () => {
  const browser = storage();
  const draft = withText(tour, 0, 'headline', 'en', '');
  expect(keepDraft(draft, browser)).toBe(true);
  expect(keptDraft(browser)).toEqual(draft);
});

test('what is no draft is none', () => {
  for (const text of [null, '{', '[]', '{"id":"x","title":{"fr":"a"},"steps":[]}', '{"steps":[1]}'])
    expect(keptDraft(storage(text))).toBeNull();
  const { view: _view, ...step } = { ...tour.steps[0] };
  expect(keptDraft(storage(JSON.stringify({ ...tour, steps: [step] })))).toBeNull();
});

test('a browser that keeps nothing says so', () => {
  const refusing = () => {
    throw new Error('refused');
  };
  expect(keepDraft(tour, refusing)).toBe(false);
  expect(keptDraft(refusing)).toBeNull();
});

test('a talk shows the draft where its address asks for it, if there is anything to show', () => {
  const browser = storage();
  keepDraft({ ...tour, id: 'mine' }, browser);
  const address = previewAddress('?mode=author&renderer=svg', 'europe', 'fr', 'dark');
  expect(address).toBe('./?mode=present&draft=yes&step=europe&lang=fr&theme=dark&renderer=svg');
  expect(toursAsked(tours, address.slice(2), browser).map(({ id }) => id)).toEqual(['mine']);
  expect(toursAsked(tours, '?mode=present', browser)).toBe(tours);
  keepDraft(newTour, browser);
  expect(toursAsked(tours, address.slice(2), browser)).toBe(tours);
});
