import { expect, test } from 'vitest';
import { type Errand, Errands } from '../../../src/map/errands.ts';

const [first, second] = [{}, {}];

function setUp() {
  const sent: Errand[] = [];
  const errands = new Errands((errand) => sent.push(errand));
  const steps = () => sent.map(({ step }) => step);
  return { errands, sent, steps };
}

test('a worker is given one errand at a time, and next the newest that waits', () => {
  const { errands, steps } = setUp();
  for (const step of [1, 2, 3, 4]) errands.ask('shown', { list: first, step });
  expect(steps()).toEqual([1]);
  expect(errands.finish()).toEqual({ list: first, step: 1 });
  expect(steps()).toEqual([1, 4]);
  expect(errands.finish()).toEqual({ list: first, step: 4 });
  expect(errands.finish()).toBeNull();
});

test('nothing is asked twice while the worker is at it', () => {
  const { errands, steps } = setUp();
  errands.ask('shown', { list: first, step: 1 });
  errands.ask('shown', { list: first, step: 2 });
  // The map has gone back meanwhile: nobody wants the second any more.
  errands.ask('shown', { list: first, step: 1 });
  errands.finish();
  expect(steps()).toEqual([1]);
});

test('what is to be shown comes before what a press asks for, and does not push it out', () => {
  const { errands, steps } = setUp();
  errands.ask('shown', { list: first, step: 1 });
  errands.ask('opened', { list: first, step: 44 });
  errands.ask('shown', { list: first, step: 2 });
  errands.finish();
  errands.finish();
  expect(steps()).toEqual([1, 2, 44]);
});

test('once another list is shown, nothing that waits is asked of the list before', () => {
  const { errands, sent } = setUp();
  errands.ask('shown', { list: first, step: 1 });
  errands.ask('shown', { list: first, step: 2 });
  errands.ask('opened', { list: first, step: 44 });
  errands.ask('shown', { list: second, step: 2 });
  errands.finish();
  errands.finish();
  expect(sent).toEqual([
    { list: first, step: 1 },
    { list: second, step: 2 },
  ]);
});

test('after it is given up nothing waits', () => {
  const { errands, steps } = setUp();
  errands.ask('shown', { list: first, step: 1 });
  errands.ask('shown', { list: first, step: 2 });
  errands.giveUp();
  expect(errands.finish()).toBeNull();
  expect(steps()).toEqual([1]);
});
