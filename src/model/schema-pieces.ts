import { z } from 'zod';

/** What schemas of files that a person writes are made of; never part of the page's first load. */
export const text = z.string().min(1, 'some text');

export const inEachLanguage = z
  .strictObject({ fr: text, en: text })
  .describe('The text in each language of the page.');

export const fiveDecimals = z.number().multipleOf(0.00001, 'five decimals at most');
