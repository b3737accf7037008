import type { CountryCode } from './atlas.ts';
import { slug } from './fold.ts';

/** Key of a place (country of the ground, English name) or an institution (country as listed): "de/cologne". */
export function keyOf(country: CountryCode, name: string): string {
  return `${country.toLowerCase()}/${slug(name)}`;
}
