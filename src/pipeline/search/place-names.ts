import type { Place } from '../../model/atlas.ts';
import { fold } from '../../model/fold.ts';
import type { GazetteerRecord } from '../gazetteer.ts';
import { scriptsOf } from './country-languages.ts';

/** "BCN": codes of airports and trains among GeoNames' names. */
const code = /^[A-Z]{2,4}$/;

/** "Kel'n": Russian names in Latin letters, which nobody writes so. */
const softSign = /\p{Ll}['’](?![aeiouyh])/u;

/**
 * What a place is called besides its English and French names: as the list writes it, by GeoNames' own name and by
 * its other ones. Of these only what a person would write: names in Latin letters, and those in the letters of the
 * place's own country. GeoNames also has names of all other scripts in Latin letters, all small ("mi lan"): left out.
 */
export function namesOfPlace(
  place: Place,
  listedAs: readonly string[],
  record: GazetteerRecord | undefined,
): readonly string[] {
  const known = new Set(Object.values(place.name).map(fold));
  const scripts = scriptsOf(place.country).filter((script) => script !== 'Latn');
  const alternates = (record ? [record.name, ...record.otherNames] : []).filter(
    (name) =>
      !code.test(name) &&
      !softSign.test(name) &&
      (isLatinName(name) || (scripts.length > 0 && isWrittenIn(scripts, name))),
  );
  return [...listedAs, ...alternates].filter((name) => {
    const folded = fold(name);
    if (known.has(folded)) return false;
    known.add(folded);
    return true;
  });
}

function isLatinName(name: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(name) && isWrittenIn(['Latin'], name);
}

function isWrittenIn(scripts: readonly string[], name: string): boolean {
  const letters = scripts.map((script) => `\\p{Script=${script}}`).join('');
  return new RegExp(`^(?:\\P{L}|[${letters}])+$`, 'u').test(name);
}
