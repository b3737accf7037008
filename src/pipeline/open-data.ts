import { stringify } from 'csv-stringify/sync';
import { type Agreement, type Atlas, categories, geocodes, programmes } from '../model/atlas.ts';
import type { ConfigFile } from './config.ts';

/** A cell of the open data. */
type Cell = string | number | boolean | null;

/** The fields of the open data in their order: the contract outward (DESIGN.md), so not to be renamed. */
const fields: readonly {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  /** Whether a record may go without. */
  readonly optional?: true;
  readonly enum?: readonly string[];
  readonly value: (agreement: Agreement) => Cell;
}[] = [
  {
    name: 'source_line',
    type: 'integer',
    description: "1-based line in the list's file",
    value: (agreement) => agreement.sourceLine,
  },
  {
    name: 'country_source',
    type: 'string',
    description: 'Country as listed',
    value: (agreement) => agreement.source.country,
  },
  {
    name: 'institution_source',
    type: 'string',
    description: 'Institution as listed',
    value: (agreement) => agreement.source.institution,
  },
  {
    name: 'city_source',
    type: 'string',
    description: 'City or cities as listed',
    optional: true,
    value: (agreement) => agreement.source.city,
  },
  {
    name: 'title_source',
    type: 'string',
    description: 'Title of the agreement as listed',
    optional: true,
    value: (agreement) => agreement.source.title,
  },
  {
    name: 'type_source',
    type: 'string',
    description: 'Type of the agreement as listed',
    value: (agreement) => agreement.source.type,
  },
  {
    name: 'country',
    type: 'string',
    description: 'ISO 3166-1 alpha-2 code of the country in which the place lies',
    value: (agreement) => agreement.place.country,
  },
  {
    name: 'country_listed',
    type: 'string',
    description: 'ISO 3166-1 alpha-2 code of the country that the list names',
    value: (agreement) => agreement.countryListed,
  },
  {
    name: 'institution',
    type: 'string',
    description: 'Canonical name of the institution, in its own language',
    value: (agreement) => agreement.institution.name,
  },
  {
    name: 'city_en',
    type: 'string',
    description: 'City or campus, in English',
    value: (agreement) => agreement.place.name.en,
  },
  {
    name: 'city_fr',
    type: 'string',
    description: 'City or campus, in French',
    value: (agreement) => agreement.place.name.fr,
  },
  {
    name: 'lon',
    type: 'number',
    description: 'Longitude, WGS 84, decimal degrees',
    value: (agreement) => agreement.place.lonLat[0],
  },
  {
    name: 'lat',
    type: 'number',
    description: 'Latitude, WGS 84, decimal degrees',
    value: (agreement) => agreement.place.lonLat[1],
  },
  {
    name: 'geocode',
    type: 'string',
    description:
      'How the place was found: as listed, by a correction, or as the first host of several cities',
    enum: geocodes,
    value: (agreement) => agreement.geocode,
  },
  {
    name: 'category',
    type: 'string',
    description: 'Canonical form of the type',
    enum: categories,
    value: (agreement) => agreement.category,
  },
  {
    name: 'programme',
    type: 'string',
    description: 'European programme: Lifelong Learning Programme or Erasmus+',
    optional: true,
    enum: programmes,
    value: (agreement) => agreement.programme,
  },
  {
    name: 'double_degree',
    type: 'boolean',
    description: 'Whether the title says a double degree',
    value: (agreement) => agreement.doubleDegree,
  },
  {
    name: 'network',
    type: 'string',
    description: 'Network of universities under which the agreement runs',
    optional: true,
    value: (agreement) => agreement.network,
  },
  {
    name: 'student_exchange',
    type: 'boolean',
    description: 'Whether the title says an exchange of students',
    value: (agreement) => agreement.studentExchange,
  },
];

/** A file of the open data: its name in the site's `data/` folder, and its text. */
export interface OpenDataFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The open data of an atlas: CSV, GeoJSON and the data package that describes them. Same atlas, same bytes. */
export function openData(atlas: Atlas, config: ConfigFile): OpenDataFile[] {
  const { agreements } = atlas;
  return [
    { name: 'agreements.csv', mediaType: 'text/csv; charset=utf-8', text: agreementsCsv(agreements) },
    { name: 'agreements.geojson', mediaType: 'application/geo+json', text: agreementsGeoJson(agreements) },
    { name: 'datapackage.json', mediaType: 'application/json', text: dataPackage(config) },
  ];
}

/** One record an agreement, in the list's order. Empty is empty; cells as listed keep every byte. */
function agreementsCsv(agreements: readonly Agreement[]): string {
  const records = agreements.map((agreement) => fields.map((field) => field.value(agreement)));
  return stringify([fields.map((field) => field.name), ...records], {
    cast: { boolean: (value) => String(value) },
  });
}

/** One point feature an agreement (RFC 7946: [lon, lat]), one a line. Empty is null. */
function agreementsGeoJson(agreements: readonly Agreement[]): string {
  const features = agreements.map((agreement) =>
    JSON.stringify({
      type: 'Feature',
      id: agreement.sourceLine,
      geometry: { type: 'Point', coordinates: agreement.place.lonLat },
      properties: Object.fromEntries(
        fields.map((field) => {
          const value = field.value(agreement);
          return [field.name, value === '' ? null : value];
        }),
      ),
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

/** Frictionless Data Package (specs.frictionlessdata.io, version 1) with the schema of the table. */
function dataPackage(config: ConfigFile): string {
  const { name, subtitle, home } = config;
  const description = {
    profile: 'data-package',
    name: 'agreements',
    title: name.en,
    description: `${subtitle.en}: one record an agreement of ${home.institution}, in the order of the list.`,
    licenses: config.licences,
    sources: config.sources,
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'agreements',
        path: 'agreements.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: fields.map(
            ({ name: fieldName, type, description: fieldDescription, optional, enum: values }) => ({
              name: fieldName,
              type,
              description: fieldDescription,
              constraints: { required: optional !== true, ...(values === undefined ? {} : { enum: values }) },
            }),
          ),
          primaryKey: 'source_line',
          missingValues: [''],
        },
      },
      {
        name: 'agreements-geojson',
        path: 'agreements.geojson',
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
      },
    ],
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
