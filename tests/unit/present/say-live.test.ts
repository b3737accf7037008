import { expect, test } from 'vitest';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { sayLive } from '../../../src/present/say-live.ts';

const { atlas } = await buildAtlas('data');
const scope = { atlas, agreements: atlas.agreements };
const say = (name: string, locale: 'fr' | 'en') =>
  sayLive({ fr: `{{${name}}}`, en: `{{${name}}}` }, locale, scope);

test('numbers are told as each language writes them', () => {
  expect([say('agreements', 'fr'), say('agreements', 'en')]).toEqual(['380', '380']);
  expect([say('share.category.erasmus', 'fr'), say('share.category.erasmus', 'en')]).toEqual([
    '46\u00a0%',
    '46%',
  ]);
  expect([say('farthest.country', 'fr'), say('farthest.country', 'en')]).toEqual(['Australie', 'Australia']);
});

test('kilometres are told to the nearest ten', () => {
  expect(say('farthest.kilometres', 'en')).toMatch(/^\d\d,\d\d0\u00a0km$/);
});
