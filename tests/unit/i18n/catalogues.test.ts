import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attractTexts } from '../../../src/i18n/attract-texts/index.ts';
import { authorTexts } from '../../../src/i18n/author-texts/index.ts';
import { chartTexts } from '../../../src/i18n/chart-texts/index.ts';
import { comparisonTexts } from '../../../src/i18n/comparison-texts/index.ts';
import { countdownTexts } from '../../../src/i18n/countdown-texts/index.ts';
import { countingTexts } from '../../../src/i18n/counting-texts/index.ts';
import { en } from '../../../src/i18n/en.ts';
import { exportTexts } from '../../../src/i18n/export-texts/index.ts';
import { filterTexts } from '../../../src/i18n/filter-texts/index.ts';
import { fr } from '../../../src/i18n/fr.ts';
import { glossaryTexts } from '../../../src/i18n/glossary-texts/index.ts';
import { institutionTexts } from '../../../src/i18n/institution-texts/index.ts';
import { keyboardTexts } from '../../../src/i18n/keyboard-texts/index.ts';
import { listTexts } from '../../../src/i18n/list-texts/index.ts';
import { manifestTexts } from '../../../src/i18n/manifest-texts/index.ts';
import { pageTexts } from '../../../src/i18n/page-texts/index.ts';
import { presentTexts } from '../../../src/i18n/present-texts/index.ts';
import { recordingTexts } from '../../../src/i18n/recording-texts/index.ts';
import { searchTexts } from '../../../src/i18n/search-texts/index.ts';
import { shareTexts } from '../../../src/i18n/share-texts/index.ts';
import { shortlistTexts } from '../../../src/i18n/shortlist-texts/index.ts';
import { speakerTexts } from '../../../src/i18n/speaker-texts/index.ts';
import { staffTexts } from '../../../src/i18n/staff-texts/index.ts';
import { storyTexts } from '../../../src/i18n/story-texts/index.ts';
import { takeAlongTexts } from '../../../src/i18n/take-along-texts/index.ts';
import { touchTexts } from '../../../src/i18n/touch-texts/index.ts';
import { waysOutTexts } from '../../../src/i18n/ways-out-texts/index.ts';

type Entries = { readonly [key: string]: string | Entries };

function flatten(entries: Entries, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(entries).flatMap(([key, entry]) =>
      typeof entry === 'string' ? [[prefix + key, entry] as const] : [...flatten(entry, `${prefix}${key}.`)],
    ),
  );
}

/** Texts that come with the views that say them. */
const later = [
  attractTexts,
  authorTexts,
  chartTexts,
  comparisonTexts,
  countdownTexts,
  countingTexts,
  exportTexts,
  filterTexts,
  glossaryTexts,
  institutionTexts,
  keyboardTexts,
  listTexts,
  manifestTexts,
  pageTexts,
  presentTexts,
  recordingTexts,
  searchTexts,
  shareTexts,
  shortlistTexts,
  speakerTexts,
  staffTexts,
  storyTexts,
  takeAlongTexts,
  touchTexts,
  waysOutTexts,
];

const catalogues = {
  fr: flatten(Object.assign({}, fr, ...later.map((texts) => texts.fr))),
  en: flatten(Object.assign({}, en, ...later.map((texts) => texts.en))),
};
const root = new URL('../../../', import.meta.url).pathname;
const pluralForm = /_(zero|one|two|few|many|other)$/;
const stems = (entries: ReadonlyMap<string, string>) =>
  new Set([...entries.keys()].map((key) => key.replace(pluralForm, '')));

/** Keys as the sources ask for them: t('sheet.reduce'), and t(`category.${…}`) for all that begin so. */
function keysInSources(): { readonly whole: ReadonlySet<string>; readonly beginnings: readonly string[] } {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/^(?:i18n\/.*(?:fr|en|catalogue)\.ts|pipeline\/)/.test(path))
    .map((path) => readFileSync(`${root}src/${path}`, 'utf8'))
    .join('\n');
  const whole = [...sources.matchAll(/\bt\(\s*'([a-z]\w*\.[\w.-]+)'/g)].map(([, key = '']) => key);
  const beginnings = [...sources.matchAll(/\bt\(\s*`([a-z]\w*\.[\w.-]*)\$\{/g)].map(([, key = '']) => key);
  return { whole: new Set(whole), beginnings };
}

test('English says all that French says, and nothing else', () => {
  expect([...stems(catalogues.en)].sort()).toEqual([...stems(catalogues.fr)].sort());
});

test('no key is asked for that is missing', () => {
  const known = stems(catalogues.fr);
  expect([...keysInSources().whole].filter((key) => !known.has(key))).toEqual([]);
});

test('no key is there that nobody asks for', () => {
  const { whole, beginnings } = keysInSources();
  const idle = [...stems(catalogues.fr)].filter(
    (key) => !whole.has(key) && !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(idle).toEqual([]);
});

describe.each(['fr', 'en'] as const)('the catalogue %s', (locale) => {
  const entries = catalogues[locale];

  test('has each plural form of its language, and no other', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const plurals = new Map<string, string[]>();
    for (const key of entries.keys()) {
      const form = pluralForm.exec(key)?.[1];
      if (!form) continue;
      const stem = key.replace(pluralForm, '');
      plurals.set(stem, [...(plurals.get(stem) ?? []), form]);
    }
    expect(plurals.size).toBeGreaterThan(0);
    for (const [stem, present] of plurals) expect([stem, present.toSorted()]).toEqual([stem, forms]);
  });

  test('fills in the same values as the other', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();
    const other = catalogues[locale === 'fr' ? 'en' : 'fr'];
    for (const [key, text] of entries) {
      const counterpart = other.get(key) ?? other.get(key.replace(pluralForm, '_other'));
      expect([key, values(text)]).toEqual([key, values(counterpart ?? '')]);
    }
  });

  test('has no empty text, straight apostrophe or idle space', () => {
    const wrong = [...entries].filter(([, text]) => text.trim() === '' || /'|^ | $| {2}|\.\.\./.test(text));
    expect(wrong).toEqual([]);
  });

  test('keeps numbers with their nouns', () => {
    expect([...entries].filter(([, text]) => text.includes('number}} '))).toEqual([]);
  });

  test('is small enough to be in the first load', () => {
    const source = readFileSync(`${root}src/i18n/${locale}.ts`);
    expect(gzipSync(source).length).toBeLessThan(3000);
  });
});

test('French sets no-break spaces where its typography wants them', () => {
  // U+00A0 before a colon and inside guillemets, U+202F before ; ! ? (Imprimerie nationale).
  const wrong = [...catalogues.fr].filter(
    ([, text]) =>
      /(?:^|[^\u00a0]):/.test(text) || /[^\u202f][;!?]/.test(text) || /« |[^\u00a0\u202f]»/.test(text),
  );
  expect(wrong).toEqual([]);
});
