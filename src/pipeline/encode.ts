import { type Agreement, type Atlas, categories, geocodes, programmes } from '../model/atlas.ts';
import type { CompactAtlas, Steps } from '../model/decode.ts';
import { keyOf } from '../model/key.ts';
import { regions } from '../model/region.ts';

/** Gives every distinct value a number, in the order in which values come up. */
class Numbering<Value> {
  readonly values: Value[] = [];
  private readonly numbers = new Map<string, number>();

  /** The value's number. Values are the same when their JSON is. */
  of(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.values.push(value);
    this.numbers.set(key, this.values.length - 1);
    return this.values.length - 1;
  }
}

/** Makes an atlas small for its way to the page; model/decode.ts puts it together again. */
export function encodeAtlas({
  config,
  agreements,
  institutions,
  places,
  regionOf,
  glossary,
}: Atlas): CompactAtlas {
  const texts = new Numbering<string>();
  // Column after column, so that texts of one kind stand together (gzip likes that) and new ones have a step of 0.
  const textSteps = (values: readonly (string | null)[]) =>
    encodeSteps(values.map((value) => (value === null ? null : texts.of(value))));
  const source = (field: keyof Agreement['source']) =>
    textSteps(agreements.map((agreement) => agreement.source[field]));

  const corrections = new Numbering<CompactAtlas['corrections'][number]>();
  const correctionNumbers = (agreement: Agreement) =>
    agreement.corrections.map(({ field, listed, meant, reason }) =>
      corrections.of([
        texts.of(field),
        texts.of(listed),
        texts.of(meant),
        texts.of(reason.en),
        reason.fr === null ? null : texts.of(reason.fr),
      ]),
    );

  return {
    config,
    agreements: {
      country: source('country'),
      institution: source('institution'),
      city: source('city'),
      title: source('title'),
      type: source('type'),
      countryListed: textSteps(agreements.map(({ countryListed }) => countryListed)),
      network: textSteps(agreements.map(({ network }) => network)),
      partner: pointers(
        agreements.map(({ institution }) => institution),
        institutions,
      ),
      place: pointers(
        agreements.map(({ place }) => place),
        places,
      ),
      lines: agreements.map(({ sourceLine }, index) => sourceLine - (agreements[index - 1]?.sourceLine ?? 0)),
      category: agreements.map(({ category }) => categories.indexOf(category)),
      programme: agreements.map(({ programme }) => (programme === null ? -1 : programmes.indexOf(programme))),
      geocode: agreements.map(({ geocode }) => geocodes.indexOf(geocode)),
      flags: agreements.map(
        ({ doubleDegree, studentExchange }) => (doubleDegree ? 1 : 0) + (studentExchange ? 2 : 0),
      ),
      otherCities: sparse(agreements, ({ otherCities }) => otherCities.map((city) => texts.of(city))),
      corrections: sparse(agreements, correctionNumbers),
    },
    institutions: {
      name: textSteps(institutions.map(({ name }) => name)),
      language: textSteps(institutions.map(({ language }) => language)),
      homepage: textSteps(institutions.map(({ homepage }) => homepage)),
      erasmusCode: textSteps(institutions.map(({ erasmusCode }) => erasmusCode)),
      countryListed: textSteps(institutions.map(({ countryListed }) => countryListed)),
    },
    places: {
      keyEnding: places.map(({ key, country, name }) => key.slice(keyOf(country, name.en).length)),
      geonamesId: places.map(({ geonamesId }) => geonamesId ?? -1),
      country: textSteps(places.map(({ country }) => country)),
      lon: places.map(({ lonLat }) => lonLat[0]),
      lat: places.map(({ lonLat }) => lonLat[1]),
      english: textSteps(places.map(({ name }) => name.en)),
      french: textSteps(places.map(({ name }) => name.fr)),
    },
    glossary,
    corrections: corrections.values,
    regions: Object.fromEntries(
      regions.map((region) => [
        region,
        Object.keys(regionOf)
          .filter((country) => regionOf[country] === region)
          .join(' '),
      ]),
    ),
    texts: texts.values,
  };
}

/** Where each item stands in the list, as steps. */
function pointers<Item>(items: readonly Item[], list: readonly Item[]): Steps {
  const numbers = new Map(list.map((item, index) => [item, index]));
  return encodeSteps(items.map((item) => numbers.get(item) ?? null));
}

function encodeSteps(numbers: readonly (number | null)[]): Steps {
  let next = 0;
  return numbers.map((number) => {
    if (number === null) return null;
    const step = number - next;
    next = Math.max(next, number + 1);
    return step;
  });
}

/** The entries of the agreements that have any, by the agreement's index. */
function sparse(
  agreements: readonly Agreement[],
  entries: (agreement: Agreement) => number[],
): Record<number, number[]> {
  const all = agreements.map((agreement, index) => [index, entries(agreement)] as const);
  return Object.fromEntries(all.filter(([, list]) => list.length > 0));
}
