import type { CountryCode, Locale } from '../atlas.ts';
import type { FacetChoices } from '../facets.ts';
import type { AreaCode } from './areas.ts';

/** What a phrase means: a choice of facets, or a part of the world that is told by its countries. */
export type Meaning =
  | { readonly choices: FacetChoices }
  | { readonly area: AreaCode }
  | { readonly countries: readonly CountryCode[] }
  /** Any network at all. */
  | { readonly anyNetwork: true };

interface Entry {
  readonly means: Meaning;
  readonly words: Readonly<Record<Locale, readonly string[]>>;
}

/**
 * What readers call kinds of agreement and parts of the world, in both languages: either is understood whatever the
 * page's. Accents, case, small words ("échange d'étudiants") and slips do not matter. Networks and countries are not
 * here: they are known from the list.
 */
export const lexicon: readonly Entry[] = [
  {
    means: { choices: { doubleDegree: ['yes'] } },
    words: {
      fr: [
        'double diplôme',
        'doubles diplômes',
        'bidiplôme',
        'bi-diplôme',
        'double cursus',
        'diplôme double',
        'DD',
      ],
      en: [
        'double degree',
        'double degrees',
        'dual degree',
        'dual degrees',
        'double diploma',
        'dual diploma',
        'double master',
        'dual master',
        'dual master degree',
        'double master degree',
      ],
    },
  },
  {
    means: { choices: { studentExchange: ['yes'] } },
    words: {
      fr: [
        "échange d'étudiants",
        "échanges d'étudiants",
        'échange étudiant',
        'échanges étudiants',
        'échange étudiants',
        'étudiants en échange',
        "programme d'échange",
        "semestre d'échange",
        "séjour d'échange",
        'mobilité étudiante',
        'échange',
        'échanges',
      ],
      en: [
        'student exchange',
        'student exchanges',
        'students exchange',
        'exchange of students',
        'exchange student',
        'exchange students',
        'exchange programme',
        'exchange program',
        'exchange semester',
        'student mobility',
        'exchange',
        'exchanges',
      ],
    },
  },
  {
    means: { choices: { programme: ['eplus'] } },
    words: { fr: ['Erasmus plus', 'ErasmusPlus'], en: ['Erasmus plus', 'ErasmusPlus'] },
  },
  {
    means: { choices: { programme: ['llp'] } },
    words: {
      fr: ['LLP', 'LLP Erasmus', 'Erasmus LLP', 'apprentissage tout au long de la vie'],
      en: [
        'LLP',
        'LLP Erasmus',
        'lifelong learning',
        'lifelong learning programme',
        'lifelong learning program',
      ],
    },
  },
  {
    means: { choices: { programme: ['none'] } },
    words: { fr: ['hors programme', 'sans programme'], en: ['no programme', 'without programme'] },
  },
  {
    means: { choices: { category: ['erasmus'] } },
    words: { fr: ['Erasmus', 'accord Erasmus'], en: ['Erasmus', 'Erasmus agreement'] },
  },
  {
    means: { choices: { category: ['bilateral'] } },
    words: {
      fr: ['bilatéral', 'bilatérale', 'bilatéraux', 'bilatérales'],
      en: ['bilateral'],
    },
  },
  {
    means: { choices: { category: ['multilateral'] } },
    words: {
      fr: ['multilatéral', 'multilatérale', 'multilatéraux', 'multilatérales'],
      en: ['multilateral'],
    },
  },
  {
    means: { choices: { category: ['university-wide'] } },
    words: {
      fr: ['accord GU', 'accords GU', 'Grenoble Universités', "accord de l'université entière"],
      en: ['GU agreement', 'GU agreements', 'university-wide', 'university-wide agreement'],
    },
  },
  {
    means: { choices: { category: ['amendment'] } },
    words: { fr: ['avenant', 'avenants'], en: ['amendment', 'amendments'] },
  },
  {
    means: { choices: { category: ['renewal'] } },
    words: { fr: ['renouvellement', 'renouvellements', 'renouvelé'], en: ['renewal', 'renewals', 'renewed'] },
  },
  {
    means: { anyNetwork: true },
    words: { fr: ['réseau', 'réseaux', 'consortium'], en: ['network', 'networks', 'consortium'] },
  },

  {
    means: { choices: { region: ['europe'] } },
    words: { fr: ['Europe', 'européen', 'européenne', 'européens'], en: ['Europe', 'European'] },
  },
  {
    means: { choices: { region: ['americas'] } },
    words: {
      fr: ['Amériques', 'Amérique', 'continent américain'],
      en: ['Americas', 'America', 'the Americas'],
    },
  },
  {
    means: { choices: { region: ['asia'] } },
    words: { fr: ['Asie', 'asiatique', 'asiatiques'], en: ['Asia', 'Asian'] },
  },
  {
    means: { choices: { region: ['africa'] } },
    words: { fr: ['Afrique', 'africain', 'africaine', 'africains'], en: ['Africa', 'African'] },
  },
  {
    means: { choices: { region: ['oceania'] } },
    words: { fr: ['Océanie', 'Australasie'], en: ['Oceania', 'Australasia'] },
  },

  { means: { area: '003' }, words: { fr: ['Amérique du Nord'], en: ['North America', 'Northern America'] } },
  {
    means: { area: '005' },
    words: { fr: ['Amérique du Sud'], en: ['South America', 'Southern America'] },
  },
  { means: { area: '013' }, words: { fr: ['Amérique centrale'], en: ['Central America'] } },
  { means: { area: '419' }, words: { fr: ['Amérique latine'], en: ['Latin America'] } },
  {
    means: { area: '154' },
    words: { fr: ['Europe du Nord', "nord de l'Europe"], en: ['Northern Europe', 'North Europe'] },
  },
  {
    means: { area: '155' },
    words: { fr: ["Europe de l'Ouest", 'Europe occidentale'], en: ['Western Europe', 'West Europe'] },
  },
  {
    means: { area: '039' },
    words: { fr: ['Europe du Sud', 'Europe méridionale'], en: ['Southern Europe', 'South Europe'] },
  },
  {
    means: { area: '151' },
    words: { fr: ["Europe de l'Est", 'Europe orientale'], en: ['Eastern Europe', 'East Europe'] },
  },
  {
    means: { area: '030' },
    words: {
      fr: ["Asie de l'Est", 'Asie orientale', 'Extrême-Orient'],
      en: ['East Asia', 'Eastern Asia', 'Far East'],
    },
  },
  {
    means: { area: '035' },
    words: {
      fr: ['Asie du Sud-Est'],
      en: ['South-East Asia', 'Southeast Asia', 'South-Eastern Asia'],
    },
  },
  { means: { area: '034' }, words: { fr: ['Asie du Sud'], en: ['South Asia', 'Southern Asia'] } },
  { means: { area: '143' }, words: { fr: ['Asie centrale'], en: ['Central Asia'] } },
  {
    means: { area: '145' },
    words: { fr: ["Asie de l'Ouest", 'Asie occidentale'], en: ['West Asia', 'Western Asia'] },
  },
  {
    means: { area: '015' },
    words: { fr: ['Afrique du Nord'], en: ['North Africa', 'Northern Africa'] },
  },
  {
    means: { area: '202' },
    words: { fr: ['Afrique subsaharienne'], en: ['Sub-Saharan Africa', 'Subsaharan Africa'] },
  },

  { means: { countries: ['DZ', 'LY', 'MA', 'MR', 'TN'] }, words: { fr: ['Maghreb'], en: ['Maghreb'] } },
  {
    means: {
      countries: [
        'AE',
        'BH',
        'EG',
        'IL',
        'IQ',
        'IR',
        'JO',
        'KW',
        'LB',
        'OM',
        'PS',
        'QA',
        'SA',
        'SY',
        'TR',
        'YE',
      ],
    },
    words: { fr: ['Moyen-Orient', 'Proche-Orient'], en: ['Middle East', 'Near East'] },
  },
  {
    means: { countries: ['DK', 'NO', 'SE'] },
    words: { fr: ['Scandinavie', 'scandinave', 'scandinaves'], en: ['Scandinavia', 'Scandinavian'] },
  },
  {
    means: { countries: ['DK', 'FI', 'IS', 'NO', 'SE'] },
    words: { fr: ['pays nordiques', 'nordique', 'nordiques'], en: ['Nordic', 'Nordic countries'] },
  },
  {
    means: { countries: ['EE', 'LT', 'LV'] },
    words: { fr: ['pays baltes', 'baltique', 'Baltes'], en: ['Baltic', 'Baltic states', 'Baltics'] },
  },
  { means: { countries: ['BE', 'LU', 'NL'] }, words: { fr: ['Benelux'], en: ['Benelux'] } },
  {
    means: { countries: ['ES', 'PT'] },
    words: { fr: ['péninsule ibérique'], en: ['Iberia', 'Iberian peninsula'] },
  },
];

/** Words before a phrase that turn it round: "sans double diplôme", "not Erasmus". */
export const negations: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['sans', 'hors', 'sauf', 'pas', 'non', 'excepté'],
  en: ['no', 'not', 'without', 'except', 'excluding', 'outside', 'non'],
};

/** Words of a question that say nothing of what is asked for. */
export const fillers: Readonly<Record<Locale, readonly string[]>> = {
  fr: [
    'accord accords partenaire partenaires partenariat partenariats université universités école écoles',
    'établissement établissements ville villes pays programme programmes liste étudier partir aller faire trouver',
    'cherche voir font fait peut peuvent près proche montre montrer moi je peux puis avec est ou où tous toutes tout qui que ont ai plus',
  ].flatMap((line) => line.split(' ')),
  en: [
    'agreement agreements partner partners partnership partnerships university universities school schools',
    'institution institutions city cities country countries programme programmes program programs list study',
    'studying do go going near find show see me can could my any all that have has there list their plus',
  ].flatMap((line) => line.split(' ')),
};

/** How a reader says that a place is to be near. */
export const nearness = {
  /** Before a number of kilometres: not needed, and then part of what is understood. */
  within: {
    fr: ['moins', 'rayon', 'jusque', 'jusqu', 'maximum', 'max', 'environ', 'distance'],
    en: ['within', 'less', 'than', 'radius', 'up', 'under', 'maximum', 'max', 'about', 'distance'],
  },
  /** Before the place, whether a number was said or not. */
  near: {
    fr: ['près', 'proche', 'proches', 'autour', 'alentours', 'environs', 'côté'],
    en: ['near', 'nearby', 'close', 'around', 'from', 'next', 'not far'],
  },
  units: {
    kilometres: [
      'km',
      'kms',
      'kilomètre',
      'kilomètres',
      'kilometre',
      'kilometres',
      'kilometer',
      'kilometers',
    ],
    miles: ['mile', 'miles', 'mi'],
  },
  /** Home itself, beside its city's and institution's names. */
  home: { fr: ['ici', 'chez nous', 'maison'], en: ['here', 'home'] },
} as const;
