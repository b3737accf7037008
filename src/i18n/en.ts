import type { Catalogue } from './catalogue.ts';

/** English. A number stays with its noun by a no-break space (U+00A0). */
export const en = {
  app: {
    list: 'Agreements by country',
    controls: 'Settings',
    partFailed: 'This part of the page ran into an error.',
    tryAgain: 'Try again',
  },
  language: {
    choose: 'Language',
  },
  count: {
    agreements_one: '{{count, number}} agreement',
    agreements_other: '{{count, number}} agreements',
    institutions_one: '{{count, number}} institution',
    institutions_other: '{{count, number}} institutions',
    institutionsShort_one: '{{count, number}} inst.',
    institutionsShort_other: '{{count, number}} inst.',
    category: '{{category}}: {{count, number}}',
  },
  headline: {
    label: 'In brief',
    agreements_one: 'agreement',
    agreements_other: 'agreements',
    institutions_one: 'institution',
    institutions_other: 'institutions',
    countries_one: 'country',
    countries_other: 'countries',
    doubleDegrees_one: 'double degree',
    doubleDegrees_other: 'double degrees',
  },
  category: {
    erasmus: 'Erasmus',
    bilateral: 'Bilateral',
    multilateral: 'Multilateral',
    'university-wide': 'Grenoble Universités',
    amendment: 'Amendment',
    renewal: 'Renewal',
  },
  legend: {
    label: 'Kinds of agreement',
  },
  sidebar: {
    countries: 'Countries',
    countryInWords: '{{agreements}} with {{institutions}}',
    closer: '{{country}}: agreements by city',
    otherCities: 'Also: {{cities}}',
    doubleDegree: 'Double degree',
    network: '{{network}} network',
  },
  map: {
    label: 'World map',
    unavailable: 'The map could not be loaded. The list of countries shows every agreement.',
    places: 'Places:',
    outlines: 'outlines:',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeWorld: 'Show the whole world',
    home: '{{institution}}, {{city}}',
    markers: 'Partner cities',
    markersHelp: 'Arrow keys: from marker to marker. Enter: open.',
    marker: '{{where}}: {{agreements}} with {{institutions}}',
    placeAndOthers_one: '{{place}} and {{count, number}} other city',
    placeAndOthers_other: '{{place}} and {{count, number}} other cities',
  },
  sheet: {
    enlarge: 'Enlarge the panel',
    reduce: 'Reduce the panel',
  },
} satisfies Catalogue;
