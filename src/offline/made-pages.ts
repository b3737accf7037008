/** "en/", "en/es/" or "en/es/barcelona-tech/", with or without the file's name (src/model/page-path.ts). */
const madePage = /^([a-z]{2})\/(?:([a-z]{2})\/(?:([^/]+)\/)?)?(?:index\.html)?$/;

/**
 * The query by which the atlas' own page shows what a page made beforehand does; null where a path is none of theirs.
 * Which countries and institutions there are is left to the app: a link never fails.
 *
 * @param path from the site's root, as an address has it: "en/es/barcelona-tech/"
 */
export function queryOfMadePage(path: string): string | null {
  const [, language, country, name] = madePage.exec(path) ?? [];
  if (language === undefined) return null;
  const query = `?lang=${language}`;
  if (country === undefined) return query;
  return name === undefined
    ? `${query}&country=${country.toUpperCase()}`
    : `${query}&panel=institution&institution=${country}/${name}`;
}
