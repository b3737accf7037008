import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fairHeights, type PlacedCell, placeIcicle } from '../../../src/charts/icicle-geometry.ts';

interface Node {
  readonly key: string;
  readonly whole: number;
  readonly children: readonly Node[];
}

const leaf = (key: string, whole: number): Node => ({ key, whole, children: [] });
const branch = (key: string, ...wholes: number[]): Node => ({
  key,
  whole: wholes.reduce((sum, whole) => sum + whole, 0),
  children: wholes.map((whole, index) => leaf(`${key}.${index}`, whole)),
});
const measures = { height: 100, least: 10 };
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const column = (cells: readonly PlacedCell<Node>[], which: 0 | 1) =>
  cells.filter((cell) => cell.column === which);

const anyNodes = fc
  .array(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((all) => all.map((wholes, index) => branch(`${index}`, ...wholes)));

describe('an icicle', () => {
  test('gives nodes heights in proportion, and their children within them', () => {
    const { height, cells } = placeIcicle([branch('a', 40, 20), branch('b', 40)], measures);
    expect(height).toBe(100);
    expect(cells.map(({ key, column: which, top, height: own }) => [key, which, top, own])).toEqual([
      ['a', 0, 0, 60],
      ['a.0', 1, 0, 40],
      ['a.1', 1, 40, 20],
      ['b', 0, 60, 40],
      ['b.0', 1, 60, 40],
    ]);
  });

  test('puts children that are too low for a line together into one rest', () => {
    const { cells } = placeIcicle([branch('a', 60, 5, 20, 5, 10)], measures);
    const rest = cells.find((cell) => cell.rest.length > 0);
    expect(rest).toMatchObject({ key: 'a rest', column: 1, top: 90, height: 10 });
    expect(rest?.rest.map(({ key }) => key)).toEqual(['a.1', 'a.3']);
  });

  test('takes more into a rest that would itself be too low', () => {
    const { cells } = placeIcicle([branch('a', 60, 36, 4)], measures);
    expect(cells.at(-1)).toMatchObject({ key: 'a rest', top: 60, height: 40 });
    expect(cells.at(-1)?.rest.map(({ key }) => key)).toEqual(['a.1', 'a.2']);
  });

  test('is as high as many nodes need', () => {
    const { height, cells } = placeIcicle(
      Array.from({ length: 20 }, (_, index) => branch(`${index}`, index + 1)),
      measures,
    );
    expect(height).toBeGreaterThanOrEqual(20 * measures.least);
    expect(column(cells, 0)).toHaveLength(20);
  });

  test('of nothing is nothing', () => {
    expect(placeIcicle([], measures)).toEqual({ height: 0, cells: [] });
  });

  test('has no cell too low, children that fill their parent, and nobody left out', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const { height, cells } = placeIcicle(nodes, measures);
        for (const cell of cells) expect(cell.height).toBeGreaterThan(measures.least - 1e-6);
        expect(sum(column(cells, 0).map((cell) => cell.height))).toBeCloseTo(height);
        for (const parent of column(cells, 0)) {
          const own = column(cells, 1).filter(
            ({ node, rest }) =>
              (rest.length > 0 && node === parent.node) || parent.node.children.includes(node),
          );
          expect(sum(own.map((cell) => cell.height))).toBeCloseTo(parent.height);
          expect(own[0]?.top).toBeCloseTo(parent.top);
          const told = own.flatMap(({ node, rest }) => (rest.length > 0 ? rest : node));
          expect(new Set(told)).toEqual(new Set(parent.node.children));
          expect(told).toHaveLength(parent.node.children.length);
          for (const cell of own) {
            const whole = cell.rest.length > 0 ? sum(cell.rest.map((one) => one.whole)) : cell.node.whole;
            expect(cell.height / parent.height).toBeCloseTo(whole / parent.node.whole);
          }
        }
      }),
    );
  });

  test('is read from the top down, a node before its children', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const { cells } = placeIcicle(nodes, measures);
        const regions = cells.map(({ node, rest, column: which }) =>
          which === 0 || rest.length > 0 ? node.key : node.key.split('.')[0],
        );
        expect(regions).toEqual([...regions].sort((one, other) => Number(one) - Number(other)));
        expect(column(cells, 0).every((cell) => cells[cells.indexOf(cell) + 1]?.column === 1)).toBe(true);
      }),
    );
  });
});

test('heights are shared in proportion by all that are not lifted to the least', () => {
  expect(fairHeights([89, 10, 1], 100, 10)).toEqual([80, 10, 10]);
  expect(fairHeights([1, 1], 20, 10)).toEqual([10, 10]);
});
