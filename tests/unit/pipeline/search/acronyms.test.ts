import { describe, expect, test } from 'vitest';
import type { Institution } from '../../../../src/model/atlas.ts';
import { acronymsOf, initialsOf } from '../../../../src/pipeline/search/acronyms.ts';

function institution(name: string, homepage: string | null = null): Institution {
  return { key: '', name, language: null, homepage, erasmusCode: null, countryListed: 'XX' };
}

describe('acronyms of an institution', () => {
  test.each([
    ['Universitat Politècnica de Catalunya (UPC)', ['UPC']],
    ['École de Technologie Supérieure (ÉTS)', ['ÉTS']],
    ['Pontifícia Universidade Católica de Minas Gerais (PUC Minas)', ['PUC Minas']],
    ['Technische Universität München', []],
  ])('are what stands in parentheses: %s', (name, expected) => {
    expect(acronymsOf(institution(name))).toEqual(expected);
  });

  test.each([
    ['http://www.kth.se/', ['KTH']],
    ['https://www.polimi.it/', ['polimi']],
    ['http://www.tu-berlin.de/', ['TU Berlin']],
    ['http://www.kyoto-u.ac.jp/', ['Kyoto U']],
    ['https://uclouvain.be/', ['uclouvain']],
    ['https://ktu.edu/', ['KTU']],
    ['http://www.put.poznan.pl/', ['PUT']],
    ['http://www.uni-hamburg.de/', []],
    ['http://www.p.lodz.pl/', []],
  ])('are what the homepage is called: %s', (homepage, expected) => {
    expect(acronymsOf(institution('X', homepage))).toEqual(expected);
  });

  test('are told once, and not where they are the name', () => {
    const kth = institution('Kungliga Tekniska högskolan (KTH)', 'http://www.kth.se/');
    expect([acronymsOf(kth), initialsOf(kth)]).toEqual([['KTH'], '']);
    expect(acronymsOf(institution('Carleton University', 'http://www.carleton.ca/'))).toEqual([]);
  });
});

describe('initials of an institution', () => {
  test.each([
    ['Karlsruher Institut für Technologie', 'KIT'],
    ['Norges teknisk-naturvitenskapelige universitet', 'NTNU'],
    ['The Hong Kong University of Science and Technology', 'HKUST'],
    ["École Nationale d'Ingénieurs de Tunis", 'ENIT'],
    ['Universidade Estadual Paulista “Júlio de Mesquita Filho” (UNESP)', 'UEP'],
    ['Chiba University', ''],
    ['One Two Three Four Five Six Seven Eight Nine Ten', ''],
  ])('of %s are “%s”', (name, expected) => {
    expect(initialsOf(institution(name))).toBe(expected);
  });
});
