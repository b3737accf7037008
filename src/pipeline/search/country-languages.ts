import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CountryCode } from '../../model/atlas.ts';

/** CLDR's table of who speaks what where. */
interface TerritoryInfo {
  readonly supplemental: {
    readonly territoryInfo: Readonly<
      Record<string, { readonly languagePopulation?: Readonly<Record<string, Language>> } | undefined>
    >;
  };
}

interface Language {
  readonly _officialStatus?: 'official' | 'de_facto_official' | 'official_regional';
}

let read: TerritoryInfo['supplemental']['territoryInfo'] | undefined;

/**
 * The languages that are official in the whole of a country, as BCP 47 tags (cldr-core, supplemental/territoryInfo.json;
 * Unicode License v3).
 */
export function officialLanguages(country: CountryCode): readonly string[] {
  const file = createRequire(import.meta.url).resolve('cldr-core/supplemental/territoryInfo.json');
  read ??= (JSON.parse(readFileSync(file, 'utf8')) as TerritoryInfo).supplemental.territoryInfo;
  return Object.entries(read[country]?.languagePopulation ?? {})
    .filter(([, { _officialStatus: status }]) => status === 'official' || status === 'de_facto_official')
    .map(([language]) => language.replaceAll('_', '-'));
}

/** Unicode's scripts, where a language is written in several or a code of Intl stands for several. */
const unicodeScripts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul'],
  Hans: ['Han'],
  Hant: ['Han'],
};

/** The scripts in which the country writes, by Unicode's names or codes: for `\p{Script=…}`. */
export function scriptsOf(country: CountryCode): readonly string[] {
  const codes = officialLanguages(country).map(
    (language) => new Intl.Locale(language).maximize().script ?? 'Latn',
  );
  return [...new Set(codes.flatMap((code) => unicodeScripts[code] ?? [code]))];
}
