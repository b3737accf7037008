import type { ChartDrawing, ChartExport } from '../../../../src/charts/export/chart-export.ts';
import { countByCategory } from '../../../../src/model/aggregate.ts';
import type { Locale } from '../../../../src/model/atlas.ts';

const none = countByCategory([]);

/** A chart's words round a drawing. */
export function around(drawing: ChartDrawing): ChartExport {
  return {
    fileName: 'grenoble-inp-dans-le-monde-par-type',
    title:
      'Grenoble INP dans le monde\u00a0: ce dont les accords avec nos partenaires sont faits, type par type',
    sentence:
      'Près d’un accord sur deux est un accord Erasmus\u202f; les accords bilatéraux en font un tiers, les autres types ensemble moins d’un cinquième.',
    conditions: 'Pays\u00a0: Allemagne, Espagne et Royaume-Uni\u00a0· Programme\u00a0: Erasmus+',
    legend: [
      { category: 'erasmus', label: 'Erasmus' },
      { category: 'bilateral', label: 'Bilatéral' },
      { category: 'multilateral', label: 'Multilatéral' },
      { category: 'university-wide', label: 'Grenoble Universités' },
      { category: 'amendment', label: 'Avenant' },
      { category: 'renewal', label: 'Renouvellement' },
    ],
    parts: { part: 'Avec les filtres choisis', whole: 'Dans toute la liste' },
    footer:
      'Source\u00a0: Grenoble INP, Liste des accords / Bilateral agreements\u00a0· 24\u00a0novembre 2026',
    drawing,
  };
}

const french: readonly ChartDrawing[] = [
  {
    kind: 'bars',
    largest: 1176,
    rows: [
      {
        label: 'Erasmus',
        part: 79,
        whole: 1176,
        text: '79 sur\u00a01\u202f176',
        category: 'erasmus',
        chosen: true,
      },
      { label: 'Bilatéral', part: 0, whole: 141, text: '0 sur\u00a0141', category: 'bilateral' },
      {
        label: 'Programme d’échange interuniversitaire franco-québécois de la Conférence des recteurs',
        part: 2,
        whole: 2,
        text: '2 accords sur\u00a02 avec un établissement de ce réseau de partenaires',
      },
    ],
  },
  {
    kind: 'stacked',
    largest: 34,
    groups: [
      {
        heading: 'Europe',
        text: '61\u00a0accords',
        rows: [
          {
            label: 'Espagne',
            counts: { ...none, erasmus: 29, bilateral: 5 },
            whole: 34,
            text: '34\u00a0· 23\u00a0étab.',
            chosen: true,
          },
          {
            label: 'République fédérale démocratique et populaire de Saint-Pierre-et-Miquelon',
            counts: { ...none, erasmus: 17, renewal: 3 },
            whole: 27,
            text: '20 sur\u00a027\u00a0· 20\u00a0étab.',
          },
        ],
      },
      {
        heading: 'Amérique latine et Caraïbes, Amérique septentrionale et Océanie',
        text: '14\u00a0accords',
        rows: [
          {
            label: 'Mexique',
            counts: { ...none, multilateral: 1, 'university-wide': 6, amendment: 4, bilateral: 3 },
            whole: 14,
            text: '14\u00a0· 11\u00a0étab.',
          },
        ],
      },
      { heading: null, text: null, rows: [{ label: 'Inde', counts: none, whole: 1, text: '0 sur\u00a01' }] },
    ],
  },
  {
    kind: 'icicle',
    columns: [
      {
        heading: 'Région du monde',
        cells: [
          { label: 'Europe', part: 50, whole: 90, text: '50 sur\u00a090', from: 0, to: 0.9 },
          { label: 'Afrique', part: 10, whole: 10, text: '10', from: 0.9, to: 1, chosen: true },
        ],
      },
      {
        heading: 'Établissement',
        cells: [
          {
            label: 'Universitat de Barcelona',
            lang: 'ca',
            part: 50,
            whole: 80,
            text: '50',
            from: 0,
            to: 0.8,
          },
          ...Array.from({ length: 20 }, (_, index) => ({
            label: `École nationale supérieure des mines et de la métallurgie d’Alger-${index}`,
            part: index % 2,
            whole: 1,
            text: `${index % 2} sur\u00a01`,
            from: 0.8 + index / 100,
            to: 0.81 + index / 100,
          })),
        ],
      },
    ],
  },
  {
    kind: 'strip',
    sets: ['CLUSTER', 'Magalhães-SMILE', 'Double diplôme de deux établissements d’enseignement supérieur'],
    combinations: [
      { members: [false, false, true], part: 12, whole: 24, text: '12 sur\u00a024', chosen: true },
      { members: [true, false, true], part: 0, whole: 3, text: '0 sur\u00a03' },
      { members: [false, false, false], part: 353, whole: 353, text: '353' },
    ],
  },
  {
    kind: 'comparison',
    columns: [{ label: 'Espagne' }, { label: 'République dominicaine' }, { label: 'Corée du Sud' }],
    rows: [
      {
        label: 'Accords',
        largest: 34,
        cells: [
          { text: '34', value: 34 },
          { text: '0', value: 0 },
          { text: '2', value: 2 },
        ],
      },
      {
        label: 'Types d’accord',
        largest: 34,
        cells: [
          { text: 'Erasmus\u00a029, Bilatéral\u00a05', value: { ...none, erasmus: 29, bilateral: 5 } },
          { text: '–', value: null },
          {
            text: 'Grenoble Universités\u00a01, Renouvellement\u00a01',
            value: { ...none, 'university-wide': 1, renewal: 1 },
          },
        ],
      },
    ],
  },
];

const english: readonly ChartDrawing[] = [
  {
    kind: 'stacked',
    largest: 'share',
    groups: [
      {
        heading: null,
        text: null,
        rows: [
          {
            label: 'United Arab Emirates',
            counts: { ...none, erasmus: 1, bilateral: 3 },
            whole: 9,
            text: '4 · 2\u00a0inst.',
          },
        ],
      },
    ],
  },
];

/** A chart of every kind, in words of every length. */
export const samples: readonly (readonly [name: string, locale: Locale, spec: ChartExport])[] = [
  ...french.map((drawing) => [drawing.kind, 'fr', around(drawing)] as const),
  ...english.map((drawing) => [`${drawing.kind}, of shares`, 'en', around(drawing)] as const),
];
