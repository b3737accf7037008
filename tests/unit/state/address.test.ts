import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categories } from '../../../src/model/atlas.ts';
import { type FacetChoices, fixedValues } from '../../../src/model/facets.ts';
import { mapLayers } from '../../../src/model/layer.ts';
import { listKeys } from '../../../src/model/list-order.ts';
import { countryOrders } from '../../../src/model/order.ts';
import { rendererChoices } from '../../../src/model/renderer.ts';
import { type AddressedState, knownOf, readAddress, writeAddress } from '../../../src/state/address.ts';
import {
  createAtlasStore,
  listForms,
  mostCompared,
  panelViews,
  themeChoices,
} from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { shortlists } from '../../fixtures/shortlists.ts';

const known = knownOf(fixtureAtlas);
const opening: AddressedState = createAtlasStore({ locale: 'fr' }).getState();

describe('writing', () => {
  test('the opening view is a language and nothing else', () => {
    expect(writeAddress(opening, known)).toBe('?lang=fr');
  });

  test('a place and a view can be read by people', () => {
    const state: AddressedState = {
      ...opening,
      selection: { kind: 'place', place: 'de/koln' },
      camera: { center: [6.95, 50.933331], zoom: 8.126 },
    };
    expect(writeAddress(state, known)).toBe('?lang=fr&place=de/koln&view=6.95,50.93333,8.13');
  });

  test('parameters that are not ours stay', () => {
    expect(writeAddress(opening, known, '?utm=poster&country=ES&lang=en')).toBe('?utm=poster&lang=fr');
    expect(writeAddress(opening, known, '?embed=1&sidebar=0&country=ES')).toBe('?embed=1&sidebar=0&lang=fr');
  });

  test('a world that was turned more than once is written once', () => {
    const state: AddressedState = { ...opening, camera: { center: [-190, 0], zoom: 2 } };
    expect(writeAddress(state, known)).toBe('?lang=fr&view=170,0,2');
  });
});

describe('reading', () => {
  test('what is absent has its initial value', () => {
    expect(readAddress('', known)).toEqual({
      locale: null,
      selection: null,
      camera: null,
      facets: {},
      near: null,
      panel: 'countries',
      listForm: 'cards',
      listOrder: { by: 'country', descending: false },
      onlyOnMap: false,
      countryOrder: 'agreements',
      byRegion: true,
      compared: [],
      layer: 'markers',
      reach: false,
      projection: 'mercator',
      theme: 'system',
      renderer: 'auto',
      shared: null,
    });
  });

  test.each([
    '?lang=de',
    '?country=XX',
    '?country=HK',
    '?place=de/nowhere',
    '?institution=',
    '?view=6,50',
    '?view=6,50,3,1',
    '?view=181,50,3',
    '?view=6,91,3',
    '?view=6,50,99',
    '?view=a,b,c',
    '?view=,,',
    '?view=1e2,3,4',
    '?projection=peters',
    '?theme=pink',
    '?renderer=canvas',
    '?without=nothing',
    '?programme=tempus',
    '?network=',
    '?double-degree=perhaps',
    '?student-exchange=perhaps',
    '?region=atlantis',
    '?countries=XX,HK',
    '?panel=weather',
    '?near=de/nowhere',
    '?near=de/koln,far',
    '?near=de/koln,0',
    '?form=heap',
    '?sort=size',
    '?onmap=yes',
    '?order=size',
    '?flat=yes',
    '?compare=HK',
    '?layer=weather',
    '?reach=yes',
    '?shortlist=',
    '?shortlist=,%20,a%20b',
    '?note=1.Nobody',
    '?%E0%A4%A=1&%%%',
  ])('%s is ignored', (search) => {
    expect(readAddress(search, known)).toEqual(readAddress('', known));
  });

  test('a country may be written in small letters', () => {
    expect(readAddress('?country=es', known).selection).toEqual({ kind: 'country', country: 'ES' });
  });

  test('the narrowest of several selections wins', () => {
    const search = '?country=ES&place=de/koln&institution=de/fachhochschule-koln';
    expect(readAddress(search, known).selection?.kind).toBe('institution');
    expect(readAddress('?country=ES&place=de/koln', known).selection?.kind).toBe('place');
  });

  test('gives back whatever was written', () => {
    const selection = fc.oneof(
      fc.constant(null),
      fc.constantFrom(...known.countries).map((country) => ({ kind: 'country' as const, country })),
      fc.constantFrom(...known.places).map((place) => ({ kind: 'place' as const, place })),
      fc
        .constantFrom(...known.institutions)
        .map((institution) => ({ kind: 'institution' as const, institution })),
    );
    const camera = fc.record({
      center: fc.tuple(
        fc.integer({ min: -17_999_999, max: 17_999_999 }).map((lon) => lon / 1e5),
        fc.integer({ min: -9_000_000, max: 9_000_000 }).map((lat) => lat / 1e5),
      ),
      zoom: fc.integer({ min: -200, max: 2400 }).map((zoom) => zoom / 100),
    });
    const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
    const state = fc.record({
      locale: fc.constantFrom('fr' as const, 'en' as const),
      selection,
      camera: fc.option(camera),
      projection: fc.constantFrom('mercator' as const, 'globe' as const),
      facets: fc
        .record({
          category: optional(fc.subarray([...categories], { maxLength: categories.length - 1 })),
          programme: optional(fc.subarray([...fixedValues.programme], { minLength: 1 })),
          network: optional(fc.subarray([...known.networks].toSorted(), { minLength: 1 })),
          doubleDegree: optional(fc.subarray([...fixedValues.doubleDegree], { minLength: 1 })),
          studentExchange: optional(fc.subarray([...fixedValues.studentExchange], { minLength: 1 })),
          region: optional(fc.subarray([...fixedValues.region], { minLength: 1 })),
          country: optional(fc.subarray([...known.countries].toSorted(), { minLength: 1 })),
        })
        .map((all): FacetChoices => JSON.parse(JSON.stringify(all))),
      near: fc.option(
        fc.record({
          from: fc.constantFrom('home', ...known.places),
          kilometres: fc.option(fc.integer({ min: 1, max: 20_000 })),
        }),
      ),
      listForm: fc.constantFrom(...listForms),
      listOrder: fc.record({ by: fc.constantFrom(...listKeys), descending: fc.boolean() }),
      onlyOnMap: fc.boolean(),
      panel: fc.constantFrom(...panelViews),
      countryOrder: fc.constantFrom(...countryOrders),
      byRegion: fc.boolean(),
      compared: fc.shuffledSubarray([...known.countries], { maxLength: mostCompared }),
      layer: fc.constantFrom(...mapLayers),
      reach: fc.boolean(),
      theme: fc.constantFrom(...themeChoices),
      renderer: fc.constantFrom(...rendererChoices),
      shared: fc.option(shortlists),
    });
    fc.assert(
      fc.property(state, (written) => {
        const read = readAddress(writeAddress(written, known), known);
        expect(read).toEqual({
          ...written,
          // A page is an institution's: without one there is none.
          panel:
            written.panel === 'institution' && written.selection?.kind !== 'institution'
              ? 'countries'
              : written.panel,
          camera: written.camera && {
            center: written.camera.center.map((degrees) => expect.closeTo(degrees, 5)),
            zoom: expect.closeTo(written.camera.zoom, 2),
          },
        });
      }),
    );
  });
});

describe('an atlas that is configured to one renderer', () => {
  const configured = { ...known, renderer: 'svg' } as const;

  test('has it drawn by that one, unless the link names another', () => {
    expect(readAddress('', configured).renderer).toBe('svg');
    expect(readAddress('?renderer=gl', configured).renderer).toBe('gl');
    expect(readAddress('?renderer=auto', configured).renderer).toBe('auto');
  });

  test('needs no word of it in the link', () => {
    expect(writeAddress({ ...opening, renderer: 'svg' }, configured)).toBe('?lang=fr');
    expect(writeAddress({ ...opening, renderer: 'auto' }, configured)).toBe('?lang=fr&renderer=auto');
  });
});
