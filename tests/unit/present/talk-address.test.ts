import { expect, test } from 'vitest';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { createTalk } from '../../../src/present/talk.ts';
import { talkSearch, talkStart } from '../../../src/present/talk-address.ts';

const { tours } = await buildAtlas('data');

test('an address leads back to where the talk is, and keeps what else it says', () => {
  const talk = createTalk(tours, talkStart('?mode=present&tour=double-degrees&step=brazil&renderer=svg'));
  talk.next();
  talk.toggleLoop();
  const search = talkSearch(talk, { locale: 'en', theme: 'light' }, '?mode=present&renderer=svg&theme=dark');
  expect(search).toBe('?mode=present&renderer=svg&tour=double-degrees&step=europe&lang=en&loop=yes');
  const again = createTalk(tours, talkStart(search));
  expect(again.present()).toEqual(talk.present());
  expect(again.getState().loops).toBe(true);
});

test('a dark screen stays dark and a spotlight lit, and neither is said when it is over', () => {
  const talk = createTalk(tours, talkStart('?mode=present'));
  talk.toggleBlank();
  talk.toggleSpotlight();
  const search = talkSearch(talk, { locale: 'fr', theme: 'light' }, '?mode=present');
  const again = createTalk(tours, talkStart(search));
  expect(again.getState()).toMatchObject({ isBlank: true, hasSpotlight: true });
  again.next();
  again.toggleSpotlight();
  expect(talkSearch(again, { locale: 'fr', theme: 'light' }, search)).not.toMatch(/blank|spotlight/);
});

test('autoplay and loop are said by their names alone, too, and denied by "no"', () => {
  expect(talkStart('?autoplay&loop=no')).toMatchObject({ isPlaying: true, loops: false });
});
