import { describe, expect, it } from 'vitest';
import { checkErasmusCode } from '../../../src/pipeline/erasmus-code.ts';

const at = { file: 'institutions.tsv', line: 2, column: 9 };

describe('an Erasmus code', () => {
  it.each([
    ['A WIEN02', 'AT'],
    ['IRLDUBLIN01', 'IE'],
    ['LUXLUX-VIL01', 'LU'],
    ['E LA-CORU01', 'ES'],
    ['E BARCELO237', 'ES'],
    ['F PARIS 063', 'FR'],
    ['F VERDUN1', 'FR'],
    ['F ST-DENI19', 'RE'],
    ['G ATHINE02', 'GR'],
    ['SF ESPOO12', 'FI'],
    ['I SAN-MAR01', 'SM'],
    ['XK PRISTIN01', 'XK'],
  ])('is %s in %s', (code, country) => {
    expect(checkErasmusCode(code, country, at)).toEqual([]);
  });

  it.each([
    ['DKOLN04', 'DE'],
    ['D  KOLN04', 'DE'],
    ['d koln04', 'DE'],
    ['D KÖLN04', 'DE'],
    ['D KOLN', 'DE'],
    ['D 04', 'DE'],
    ['D KOLN04 | D KOLN05', 'DE'],
    ['F LYON01', 'DE'],
    ['DK LYNGBY01', 'DE'],
    ['IRL DUBLIN01', 'IE'],
  ])('is not %s in %s', (code, country) => {
    const problems = checkErasmusCode(code, country, at);
    expect(problems).toMatchObject([{ ...at, found: `the Erasmus code “${code}”` }]);
  });

  it('shows how codes of the country begin', () => {
    expect(checkErasmusCode('KOLN04', 'DE', at)[0]?.expected).toBe(
      '“D ”, as codes of Germany begin, then the place in capitals and a number, such as “D PLACE01”',
    );
  });

  it.each(['GB', 'CH', 'CA'])('is none in %s, where nobody holds a charter', (country) => {
    expect(checkErasmusCode('UK LONDON015', country, at)[0]?.expected).toContain('no code');
  });
});
