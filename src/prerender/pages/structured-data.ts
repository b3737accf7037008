import type { Names } from '../../i18n/names.ts';
import { groupBy } from '../../model/aggregate.ts';
import type { Agreement, Atlas, Institution, Locale } from '../../model/atlas.ts';
import type { SitePage } from '../site.ts';
import { agreementsOf, type Description } from './describe.ts';

/** A page's facts in the words of schema.org, as JSON-LD: what search engines read. */
export function structuredData(
  atlas: Atlas,
  { subject, locale, path }: Pick<SitePage, 'subject' | 'locale' | 'path'>,
  { title, description }: Description,
  names: Names,
  address: string | null,
): object {
  const agreements = agreementsOf(atlas, subject);
  const url = address === null ? {} : { url: address + encodeURI(path) };
  const institutions = [...groupBy(agreements, ({ institution }) => institution.key).values()].flatMap(
    (group) => (group[0] ? [collegeOf(group[0].institution, group, locale, names)] : []),
  );
  const about =
    subject.kind === 'institution'
      ? institutions[0]
      : {
          '@type': 'ItemList',
          numberOfItems: institutions.length,
          // The whole list's page is heavy enough: its countries' pages name the institutions.
          ...(subject.kind === 'country' && {
            itemListElement: institutions.map((item, index) => ({
              '@type': 'ListItem',
              position: index + 1,
              item,
            })),
          }),
        };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...url,
    name: title,
    description,
    inLanguage: locale,
    publisher: homeCollege(atlas, locale),
    mainEntity: about,
  };
}

function homeCollege({ config }: Atlas, locale: Locale): object {
  const { institution, city, country, lonLat } = config.home;
  return {
    '@type': 'CollegeOrUniversity',
    name: institution,
    address: postalAddress(city[locale], country),
    geo: coordinates(lonLat),
  };
}

function collegeOf(
  { name, homepage, erasmusCode }: Institution,
  agreements: readonly Agreement[],
  locale: Locale,
  names: Names,
): object {
  const place = agreements[0]?.place;
  return {
    '@type': 'CollegeOrUniversity',
    name,
    ...(homepage !== null && { url: homepage }),
    ...(erasmusCode !== null && {
      identifier: { '@type': 'PropertyValue', propertyID: 'Erasmus code', value: erasmusCode },
    }),
    ...(place && {
      address: postalAddress(place.name[locale], place.country),
      geo: coordinates(place.lonLat),
      containedInPlace: { '@type': 'Country', name: names.country(place.country) },
    }),
  };
}

function postalAddress(city: string, country: string): object {
  return { '@type': 'PostalAddress', addressLocality: city, addressCountry: country };
}

function coordinates([lon, lat]: readonly [number, number]): object {
  return { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
}
