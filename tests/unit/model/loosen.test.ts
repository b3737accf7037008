import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakDown } from '../../../src/model/breakdown.ts';
import { createBreakdownIndex } from '../../../src/model/breakdown-index.ts';
import { type FacetChoices, facetNames, withChoice } from '../../../src/model/facets.ts';
import { type Limit, loosened } from '../../../src/model/limits.ts';
import { waysOut } from '../../../src/model/loosen.ts';
import { home, type Near, placesBeyond } from '../../../src/model/near.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';

const { atlas } = await buildAtlas('data');
const index = createBreakdownIndex(atlas);

interface Choices {
  readonly facets: FacetChoices;
  readonly near: Near | null;
}

const leftBy = ({ facets, near }: Choices) =>
  breakDown(index, facets, placesBeyond(near, atlas)).totals.agreements;
const outOf = ({ facets, near }: Choices) => waysOut(index, facets, placesBeyond(near, atlas));

describe('of the real list', () => {
  test('CLUSTER in Oceania is nothing: without the region 8 are left, without the network 5', () => {
    expect(outOf({ facets: { network: ['CLUSTER'], region: ['oceania'] }, near: null })).toEqual([
      { limits: ['region'], left: 8 },
      { limits: ['network'], left: 5 },
    ]);
  });

  test('where no facet alone helps, the smallest sets that do are offered', () => {
    const facets: FacetChoices = { programme: ['eplus'], network: ['CLUSTER'], region: ['oceania'] };
    expect(outOf({ facets, near: null })).toEqual(
      [
        { limits: ['programme', 'region'], left: 8 },
        { limits: ['programme', 'network'], left: 5 },
        { limits: ['network', 'region'], left: 47 },
      ].toSorted((one, other) => other.left - one.left),
    );
  });

  test('a distance is a way out like any other', () => {
    const near: Near = { from: home, kilometres: 100 };
    expect(outOf({ facets: { region: ['oceania'] }, near })[0]).toEqual({ limits: ['distance'], left: 5 });
  });

  test('with every kind put aside, the kinds are the way out', () => {
    expect(outOf({ facets: { category: [] }, near: null })).toEqual([{ limits: ['category'], left: 380 }]);
  });

  test('where something is left, nobody looks for a way out', () => {
    expect(outOf({ facets: {}, near: null })).toEqual([]);
    expect(outOf({ facets: { region: ['oceania'] }, near: null })).toEqual([]);
  });
});

test('an empty list has no way out', () => {
  const empty = createBreakdownIndex({ ...atlas, agreements: [], institutions: [], places: [] });
  expect(waysOut(empty, { region: ['asia'] }, null)).toEqual([]);
});

/** Choices of which many leave nothing: few values of many facets. */
const narrowChoices: fc.Arbitrary<Choices> = fc.record({
  facets: fc
    .tuple(
      ...facetNames.map((name) =>
        fc.option(fc.subarray(index.facets[name].values.map(String), { maxLength: 2 }), { nil: undefined }),
      ),
    )
    .map((kept) =>
      facetNames.reduce<FacetChoices>(
        (choices, name, position) => withChoice(choices, name, kept[position] as never),
        {},
      ),
    ),
  near: fc.option(
    fc.record({
      from: fc.constantFrom(home, ...atlas.places.map(({ key }) => key)),
      kilometres: fc.constantFrom(null, 1, 500, 5000),
    }),
    { nil: null },
  ),
});

const activeIn = ({ facets, near }: Choices): readonly Limit[] => [
  ...facetNames.filter((name) => facets[name] !== undefined),
  ...(near !== null && near.kilometres !== null ? (['distance'] as const) : []),
];

/** All sets of so many of the limits, in the order in which they stand. */
function setsOf(limits: readonly Limit[], size: number): readonly (readonly Limit[])[] {
  if (size === 0) return [[]];
  return limits.flatMap((first, position) =>
    setsOf(limits.slice(position + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

describe('for any choices that leave nothing', () => {
  test('each way out leaves what it promises, most first', () => {
    fc.assert(
      fc.property(narrowChoices, (choices) => {
        fc.pre(leftBy(choices) === 0);
        const ways = outOf(choices);
        expect(ways.length).toBeGreaterThan(0);
        for (const { limits, left } of ways) {
          expect(left).toBeGreaterThan(0);
          expect(leftBy(loosened(choices, limits))).toBe(left);
        }
        const numbers = ways.map(({ left }) => left);
        expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
      }),
      { numRuns: 100 },
    );
  });

  test('no way out lets go of more than it must, and none as short is left out', () => {
    fc.assert(
      fc.property(narrowChoices, (choices) => {
        fc.pre(leftBy(choices) === 0);
        const ways = outOf(choices);
        const size = ways[0]?.limits.length ?? 0;
        const active = activeIn(choices);
        for (let fewer = 0; fewer < size; fewer += 1) {
          for (const limits of setsOf(active, fewer)) expect(leftBy(loosened(choices, limits))).toBe(0);
        }
        const helping = setsOf(active, size).filter((limits) => leftBy(loosened(choices, limits)) > 0);
        expect(ways.map(({ limits }) => limits.join()).toSorted()).toEqual(
          helping.map((limits) => limits.join()).toSorted(),
        );
      }),
      { numRuns: 40 },
    );
  });
});
