import { chartTexts } from '../../../src/i18n/chart-texts/index.ts';
import { namesOf } from '../../../src/i18n/names.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { addTexts } from '../../../src/i18n/use-texts.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import type { Words } from '../../../src/sidebar/words.ts';

/** What sentences are made with, in a language. */
export function wordsOf(locale: Locale): Words {
  const translator = createTranslator(locale);
  addTexts(translator, chartTexts);
  return { t: translator.t, names: namesOf(locale) };
}

/** With spaces that a test can write. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
