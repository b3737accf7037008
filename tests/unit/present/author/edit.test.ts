import { expect, test } from 'vitest';
import type { StepView, Tour } from '../../../../src/model/tour.ts';
import { createDraft } from '../../../../src/present/author/draft.ts';
import {
  keysOf,
  newTour,
  withDouble,
  withMoved,
  withoutStep,
  withRecorded,
  withText,
} from '../../../../src/present/author/edit.ts';

const view: StepView = { camera: null, projection: 'mercator', facets: {}, layer: 'markers', reach: false };
const recorded = (facets: StepView['facets'] = {}) => ({
  view: { ...view, facets },
  highlight: { countries: [], institutions: [] },
  headline: { fr: 'accords', en: 'agreements' },
});
const recordedAll = (...all: StepView['facets'][]) =>
  all.reduce<Tour>((tour, facets) => withRecorded(tour, recorded(facets)), newTour);
const ids = ({ steps }: Tour) => steps.map(({ id }) => id);
const three = recordedAll({ region: ['europe'] }, { country: ['ES'] }, {});

test('a recorded step is called by what it keeps, and never as another', () => {
  expect(ids(three)).toEqual(['europe', 'es', 'step-3']);
  const again = withRecorded(withRecorded(three, recorded({ region: ['europe'] })), recorded());
  expect(ids(again)).toEqual(['europe', 'es', 'step-3', 'europe-2', 'step-5']);
  expect(ids(recordedAll({ network: ['Magalhães-SMILE'] }))).toEqual(['magalhaessmile']);
});

test('steps are moved within their ends', () => {
  expect(ids(withMoved(three, 0, 2))).toEqual(['es', 'step-3', 'europe']);
  expect(ids(withMoved(three, 2, 0))).toEqual(['step-3', 'europe', 'es']);
  expect(withMoved(three, 0, -1)).toBe(three);
  expect(withMoved(three, 2, 3)).toBe(three);
});

test('a double follows its step, and is named anew', () => {
  expect(ids(withDouble(withDouble(three, 0), 0))).toEqual([
    'europe',
    'europe-3',
    'europe-2',
    'es',
    'step-3',
  ]);
  expect(withDouble(three, 1).steps[2]).toEqual({ ...three.steps[1], id: 'es-2' });
});

test('a text that is blank in both languages is none; a headline is always there', () => {
  const written = withText(three, 0, 'text', 'fr', 'Bonjour');
  expect(written.steps[0]?.text).toEqual({ fr: 'Bonjour', en: '' });
  expect(withText(written, 0, 'text', 'fr', '').steps[0]?.text).toBeNull();
  const blank = withText(withText(three, 0, 'headline', 'fr', ''), 0, 'headline', 'en', '');
  expect(blank.steps[0]?.headline).toEqual({ fr: '', en: '' });
});

test('steps that are called alike are told apart', () => {
  const [first, second] = three.steps;
  if (!first || !second) throw new Error('The tour has three steps.');
  expect(keysOf([first, second, first])).toEqual(['europe', 'es', 'europe 2']);
});

test('what was taken out comes back, and a text as it was before it was written in', () => {
  const kept: Tour[] = [];
  const draft = createDraft(three, (tour) => kept.push(tour) > 0);
  draft.change((tour) => withoutStep(tour, 1));
  expect(ids(draft.getState().tour)).toEqual(['europe', 'step-3']);
  for (const value of ['a', 'ab', 'abc'])
    draft.change((tour) => withText(tour, 0, 'headline', 'en', value), 'headline en');
  expect(draft.getState().tour.steps[0]?.headline.en).toBe('abc');
  draft.undo();
  expect(draft.getState().tour.steps[0]?.headline.en).toBe('agreements');
  draft.undo();
  expect(draft.getState().tour).toBe(three);
  draft.undo();
  expect(kept.at(-1)).toBe(three);
});

test('a step that goes is closed', () => {
  const draft = createDraft(three, () => true);
  draft.open(2);
  draft.change((tour) => withoutStep(tour, 2));
  expect(draft.getState().open).toBeNull();
});
