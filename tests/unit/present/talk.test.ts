import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { createTalk, type TalkStart } from '../../../src/present/talk.ts';

const { tours } = await buildAtlas('data');
const start: TalkStart = { tour: null, step: null, isPlaying: false, loops: false };
const talk = (others: Partial<TalkStart> = {}) => createTalk(tours, { ...start, ...others });
const stepOf = (one: ReturnType<typeof talk>) => one.present().step.id;

describe('a talk', () => {
  test('begins where its address says, else with the first step of the first tour', () => {
    const { tour, step } = talk({ tour: 'europe-and-erasmus', step: 'spain' }).present();
    expect([tour.id, step.id]).toEqual(['europe-and-erasmus', 'spain']);
    expect(talk({ tour: 'x', step: 'y' }).present().step).toBe(tours[0]?.steps[0]);
  });

  test('goes to its end and back, and stays there', () => {
    const one = talk({ tour: 'double-degrees' });
    const forward = Array.from({ length: 9 }, () => {
      const now = stepOf(one);
      one.next();
      return now;
    });
    const ids = tours.find(({ id }) => id === 'double-degrees')?.steps.map(({ id }) => id) ?? [];
    expect(forward.slice(0, ids.length)).toEqual(ids);
    expect(stepOf(one)).toBe(ids.at(-1));
    for (const _ of forward) one.back();
    expect(stepOf(one)).toBe(ids[0]);
  });

  test('in a loop the first step follows the last, and the other way round', () => {
    const one = talk({ tour: 'double-degrees', loops: true });
    one.back();
    expect(stepOf(one)).toBe('share');
    one.next();
    expect(stepOf(one)).toBe('double-degrees');
  });

  test('goes to a number, and no farther than there are steps', () => {
    const one = talk({ tour: 'double-degrees' });
    one.goTo(2);
    expect(stepOf(one)).toBe('europe');
    one.goTo(99);
    expect(stepOf(one)).toBe('share');
    one.goTo(-3);
    expect(stepOf(one)).toBe('double-degrees');
  });

  test('comes back from a dark screen to where it was', () => {
    const one = talk({ tour: 'double-degrees' });
    one.next();
    one.toggleBlank();
    one.next();
    expect(one.getState().isBlank).toBe(false);
    expect(stepOf(one)).toBe('brazil');
  });

  test('another tour begins at its start', () => {
    const one = talk({ tour: 'double-degrees', step: 'africa' });
    one.toggleOverview();
    one.openTour(2);
    expect(one.present().tour.id).toBe('world');
    expect(one.getState()).toMatchObject({ step: 0, isOverview: false });
  });

  test('needs a tour', () => {
    expect(() => createTalk([], start)).toThrow(RangeError);
  });
});
