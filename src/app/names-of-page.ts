import { nameCountries } from '../i18n/names.ts';
import type { Locale } from '../model/atlas.ts';

/** The element in which a page that was made beforehand keeps the names of countries that it was made with. */
export const namesElementId = 'country-names';

/** Has the app say the names that the page says: this browser's CLDR may be older or newer than the build's. */
export function takeNamesOfPage(locale: Locale): void {
  const names = document.getElementById(namesElementId)?.textContent;
  if (names) nameCountries(locale, JSON.parse(names));
}
