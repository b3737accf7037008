import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/pipeline/assemble.ts';
import { config, outlines, sources } from './sources.ts';

const withTour = (tour: readonly string[], list?: string[]) =>
  assemble(
    sources({
      config: JSON.stringify({ ...config, kiosk: { tour } }, null, 2).split('\n'),
      ...(list ? { list } : {}),
    }),
    outlines,
  );

describe('the tour of a kiosk', () => {
  it('may go to every country that the list names', () => {
    const { atlas, problems } = withTour(['CN', 'DE', 'CN']);
    expect(problems).toEqual([]);
    expect(atlas?.config.kiosk.tour).toEqual(['CN', 'DE', 'CN']);
  });

  it('may not go where the list has no agreement: says where that stands, and what may stand there', () => {
    const { atlas, problems } = withTour(['DE', 'NZ', 'XQ']);
    const lines = JSON.stringify({ ...config, kiosk: { tour: ['DE', 'NZ', 'XQ'] } }, null, 2).split('\n');
    const line = lines.findIndex((text) => text.includes('"NZ"')) + 1;
    expect(atlas).toBeNull();
    expect(problems).toMatchObject([
      {
        file: 'atlas.config.json',
        line,
        column: 7,
        found: expect.stringContaining('“NZ” (New Zealand)'),
        expected: expect.stringContaining('CN, DE'),
        mend: expect.stringContaining('take it out'),
      },
      { line: line + 1, found: expect.stringContaining('“XQ”') },
    ]);
  });

  it('goes by the country as listed, not by the country of the place', () => {
    expect(withTour(['HK']).problems).toMatchObject([{ found: expect.stringContaining('“HK”') }]);
  });

  it('is not judged by a list that can’t be read', () => {
    const [first = '', ...rest] = sources().list.text.trimEnd().split('\n');
    const broken = [first, ...rest.map((line) => line.replace('Allemagne', 'Nowhere'))];
    const { problems } = withTour(['DE'], broken);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ found }) => found.includes('tour'))).toEqual([]);
  });
});
