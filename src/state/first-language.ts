import type { AtlasConfig, Locale } from '../model/atlas.ts';

const storageKey = 'accord-atlas.language';

/** A browser's storage: asking for it may throw (cookies refused, a sandboxed frame), and so may every use. */
export type StorageSource = () => Pick<Storage, 'getItem' | 'setItem'>;

/** @returns what the reader chose last time; null when that is not known */
export function rememberedLanguage(storage: StorageSource, languages: readonly Locale[]): Locale | null {
  try {
    const remembered = storage().getItem(storageKey);
    return languages.find((language) => language === remembered) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the reader's choice for the next visit, where the browser lets us. */
export function rememberLanguage(storage: StorageSource, locale: Locale): void {
  try {
    storage().setItem(storageKey, locale);
  } catch {
    // Not remembered, then: the link still carries it.
  }
}

/**
 * The language that a visit begins with: the link's, else the remembered one, else the first of the browser's that
 * the atlas speaks ("fr-CA" is French), else the atlas's own.
 *
 * @param browser navigator.languages
 */
export function firstLanguage(sources: {
  readonly address: Locale | null;
  readonly remembered: Locale | null;
  readonly browser: readonly string[];
  readonly config: Pick<AtlasConfig, 'languages' | 'defaultLanguage'>;
}): Locale {
  const { address, remembered, browser, config } = sources;
  if (address) return address;
  if (remembered) return remembered;
  for (const tag of browser) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = config.languages.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return config.defaultLanguage;
}
