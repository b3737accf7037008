import { describe, expect, it } from 'vitest';
import { readKind } from '../../../src/pipeline/kinds.ts';

const networks = [
  { name: 'CLUSTER', spellings: ['CLUSTER'] },
  { name: 'ORA', spellings: ['ORA'] },
  { name: 'Magalhães-SMILE', spellings: ['Magalhães-SMILE', 'Magalhes'] },
  { name: 'FITEC', spellings: ['FITEC'] },
];
const kind = (type: string, title = '') => readKind(type, title, networks);
const titled = (title: string) => kind('Accord bilatéral', title);

describe('readKind', () => {
  it.each([
    ['LLP-Erasmus Bilateral Agreement', 'erasmus', 'llp'],
    ['accord interinstitutionnel Erasmus +', 'erasmus', 'eplus'],
    ['Accord interinstitutionnel ERASMUS+', 'erasmus', 'eplus'],
    ['Accord bilatéral', 'bilateral', null],
    ['ACCORD BILATERAL', 'bilateral', null],
    ['Accord multilatéral', 'multilateral', null],
    ['Accord GU', 'university-wide', null],
    ['Avenant', 'amendment', null],
    ['Renouvellement', 'renewal', null],
  ])('reads the type “%s” as %s, programme %s', (type, category, programme) => {
    expect(kind(type)).toMatchObject({ category, programme });
  });

  it('knows no category for other words', () => {
    expect(kind('Convention')).toBeNull();
    expect(kind('')).toBeNull();
  });

  it.each([
    'Double Diplôme',
    'Double Diplome',
    'DD',
    'PREMIER Avenant DD',
    'Double Diplôme Phelma',
    'Dual master Degree',
    'Echange + Double diplôme',
    'Double diplôme Grenoble INP-Linköping Universitet',
  ])('sees a double degree in “%s”', (title) => {
    expect(titled(title)?.doubleDegree).toBe(true);
  });

  it.each(['Diplôme Conjoint', 'Accord Cadre', 'Avenant', 'ADDENDUM', ''])(
    'sees no double degree in “%s”',
    (title) => {
      expect(titled(title)?.doubleDegree).toBe(false);
    },
  );

  it.each([
    "Echange d'étudiants",
    "Echanges d'étudiants",
    "Accord d'échange d'étudiant",
    "Protocole d'échange étudiants",
    "Accord Coopération - Echange d'étudiants",
    "Echanges d'étudiants, d'enseignants et collaborations de recherche",
    'Echange + Double diplôme',
    'Student exchange agreement',
  ])('sees a student exchange in “%s”', (title) => {
    expect(titled(title)?.studentExchange).toBe(true);
  });

  it.each([
    "Accord de coopération concernant l'enseignement, la recherche et les échanges",
    'Double Diplôme',
    'Accord Coopération de Recherche',
  ])('sees no student exchange in “%s”', (title) => {
    expect(titled(title)?.studentExchange).toBe(false);
  });

  it.each([
    ['CLUSTER', 'CLUSTER'],
    ['Programme FITEC', 'FITEC'],
    ['Magalhães-SMILE', 'Magalhães-SMILE'],
    ['Magalhes', 'Magalhães-SMILE'],
    ['Accord ora', 'ORA'],
    ['Accord Coopération', null],
  ])('finds in “%s” the network %s', (title, network) => {
    expect(titled(title)?.network).toBe(network);
  });
});
