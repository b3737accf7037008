import type { FeatureCollection, MultiPoint, Point, Position } from 'geojson';
import { type KeptFacts, kindsOf } from '../../../model/shortlist-facts.ts';
import { wordsOf } from '../kept-words.ts';
import { type ShortlistFile, titleOf } from './shortlist-file.ts';

/**
 * A feature an institution, in the reader's order (RFC 7946: WGS 84, [lon, lat]). What machines read is called as in
 * the atlas's open data; what people read is in the page's language.
 */
export function shortlistGeojson(file: ShortlistFile): string {
  const { entries, link, date, speech } = file;
  const kinds = kindsOf(entries);
  const collection: FeatureCollection<Point | MultiPoint> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    // Further members are allowed (RFC 7946, 6.1).
    name: titleOf(file),
    language: speech.locale,
    date: date.toISOString().slice(0, 10),
    source: file.config.source,
    link,
    features: entries.map((facts, index) => {
      const { institution, places, country } = facts;
      const { city, region, ...words } = wordsOf(facts, speech);
      return {
        type: 'Feature',
        id: institution.key,
        geometry: geometryOf(facts),
        properties: {
          position: index + 1,
          institution: institution.name,
          institution_language: institution.language,
          city,
          country: words.country,
          country_listed: country,
          country_code: places[0].country,
          region: region || null,
          distance_km: Math.round(facts.distance),
          distance_from: file.from,
          agreements: facts.total,
          ...Object.fromEntries(
            kinds.map((category) => [speech.t(`category.${category}`), facts.counts[category]]),
          ),
          programme: words.programme || null,
          double_degree: facts.doubleDegrees > 0,
          network: words.network || null,
          student_exchange: facts.studentExchanges > 0,
          homepage: institution.homepage,
          erasmus_code: institution.erasmusCode,
          note: facts.note || null,
        },
      };
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function geometryOf({ places }: KeptFacts): Point | MultiPoint {
  const [first, ...others] = places.map(({ lonLat }): Position => [...lonLat]);
  return first && others.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: first ? [first, ...others] : [] };
}
