import type { FeatureCollection, Point } from 'geojson';
import type { CountryCode, Locale, LonLat } from '../model/atlas.ts';
import type { Bounds } from '../model/camera.ts';

/** One entry of the basemap's countries.json. */
export interface CountryLabel {
  readonly country: CountryCode;
  readonly lonLat: LonLat;
  readonly bounds: Bounds;
  readonly minimumZoom: number;
}

/** A country's name in one language, and where it stands. */
export interface CountryName extends CountryLabel {
  readonly name: string;
}

/** How much earlier than others a country with partners is named, in zoom levels. */
const partnerBonus = 0.7;

/** Names from the browser's own data (CLDR): every language that it speaks, no table of ours. */
export function namesOf(labels: readonly CountryLabel[], locale: Locale): CountryName[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return labels.flatMap((label) => {
    const name = names.of(label.country);
    return name ? [{ ...label, name }] : [];
  });
}

/** Points for the label layer. A lower `rank` wins where two names would meet. */
export function namePoints(
  countryNames: readonly CountryName[],
  partnerCountries: readonly CountryCode[],
): FeatureCollection<Point> {
  const partners = new Set(partnerCountries);
  return {
    type: 'FeatureCollection',
    features: countryNames.map(({ country, name, lonLat, minimumZoom }) => {
      const fromZoom = minimumZoom - (partners.has(country) ? partnerBonus : 0);
      return {
        type: 'Feature',
        properties: { country, name, fromZoom, rank: fromZoom },
        geometry: { type: 'Point', coordinates: [...lonLat] },
      };
    }),
  };
}
