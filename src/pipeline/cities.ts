/** What stands between two cities in one cell: "Erlangen / Nürnberg", "Odense, Kolding and Slagelse". */
const separators = /\s+\/\s+|\s*,\s*(?:and\s+|et\s+)?|\s+and\s+|\s+et\s+|\s*&\s*/;

/** The cities of a cell, in its order. */
export function splitCities(cell: string): string[] {
  return cell
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A city's names in a cell: the whole, then what stands outside and inside parentheses ("TKK (Espoo)"). */
export function cityNames(city: string): string[] {
  const outside = city
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const inside = [...city.matchAll(/\(([^)]*)\)/g)].map((match) => (match[1] ?? '').trim());
  return [...new Set([city.trim(), outside, ...inside])].filter((name) => name !== '');
}
