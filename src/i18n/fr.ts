/**
 * French, the language that the others' keys are taken from. Typography: a narrow no-break space (U+202F) before
 * ; ! ? and inside « », a no-break space (U+00A0) before a colon and between a number and its noun.
 */
export const fr = {
  app: {
    list: 'Accords par pays',
    controls: 'Réglages',
    partFailed: 'Cette partie de la page a rencontré une erreur.',
    tryAgain: 'Réessayer',
  },
  language: {
    choose: 'Langue',
  },
  count: {
    agreements_one: '{{count, number}} accord',
    agreements_many: '{{count, number}} d’accords',
    agreements_other: '{{count, number}} accords',
    institutions_one: '{{count, number}} établissement',
    institutions_many: '{{count, number}} d’établissements',
    institutions_other: '{{count, number}} établissements',
    institutionsShort_one: '{{count, number}} étab.',
    institutionsShort_many: '{{count, number}} étab.',
    institutionsShort_other: '{{count, number}} étab.',
    category: '{{category}} : {{count, number}}',
  },
  headline: {
    label: 'En bref',
    agreements_one: 'accord',
    agreements_many: 'd’accords',
    agreements_other: 'accords',
    institutions_one: 'établissement',
    institutions_many: 'd’établissements',
    institutions_other: 'établissements',
    countries_one: 'pays',
    countries_many: 'de pays',
    countries_other: 'pays',
    doubleDegrees_one: 'double diplôme',
    doubleDegrees_many: 'de doubles diplômes',
    doubleDegrees_other: 'doubles diplômes',
  },
  category: {
    erasmus: 'Erasmus',
    bilateral: 'Bilatéral',
    multilateral: 'Multilatéral',
    'university-wide': 'Grenoble Universités',
    amendment: 'Avenant',
    renewal: 'Renouvellement',
  },
  legend: {
    label: 'Types d’accord',
  },
  sidebar: {
    countries: 'Pays',
    countryInWords: '{{agreements}} avec {{institutions}}',
    closer: '{{country}} : accords par ville',
    otherCities: 'Aussi : {{cities}}',
    doubleDegree: 'Double diplôme',
    network: 'Réseau {{network}}',
  },
  map: {
    label: 'Carte du monde',
    unavailable:
      'Ce navigateur ne peut pas dessiner la carte (WebGL 2 manque ou est désactivé). La liste des pays montre tous les accords.',
    places: 'Lieux\u00a0:',
    outlines: 'contours\u00a0:',
    zoom: 'Zoom',
    zoomIn: 'Agrandir la carte',
    zoomOut: 'Réduire la carte',
    wholeWorld: 'Voir le monde entier',
    home: '{{institution}}, {{city}}',
    markers: 'Villes partenaires',
    markersHelp: 'Flèches : d’un repère à l’autre. Entrée : ouvrir.',
    marker: '{{where}} : {{agreements}} avec {{institutions}}',
    placeAndOthers_one: '{{place}} et {{count, number}} autre ville',
    placeAndOthers_many: '{{place}} et {{count, number}} d’autres villes',
    placeAndOthers_other: '{{place}} et {{count, number}} autres villes',
  },
  sheet: {
    enlarge: 'Agrandir le panneau',
    reduce: 'Réduire le panneau',
  },
} as const;
