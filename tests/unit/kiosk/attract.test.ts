import { describe, expect, test } from 'vitest';
import { attractTexts } from '../../../src/i18n/attract-texts/index.ts';
import { namesOf } from '../../../src/i18n/names.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { addTexts } from '../../../src/i18n/use-texts.ts';
import { attractPadding } from '../../../src/kiosk/attract/padding.ts';
import { languagesFrom, stepAt } from '../../../src/kiosk/attract/steps.ts';
import { stopCamera } from '../../../src/kiosk/attract/stop-camera.ts';
import { stopWords } from '../../../src/kiosk/attract/stop-words.ts';
import { discRadius, isBeyondHorizon } from '../../../src/map/horizon.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import { kioskTour, type Stop } from '../../../src/model/kiosk-tour.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const tour = kioskTour(fixtureAtlas);
const { home } = fixtureAtlas.config;
const stopOf = (kind: Stop['kind']) => tour.find((stop) => stop.kind === kind) as Stop;
const translator = createTranslator('fr');
addTexts(translator, attractTexts);
const tell = (stop: Stop, locale: Locale) =>
  stopWords(stop, home, { locale, t: translator.getFixedT(locale), names: namesOf(locale) });

describe('the steps of a wandering screen', () => {
  const through = (stops: readonly Stop[], languages: readonly Locale[], steps: number) =>
    Array.from({ length: steps }, (_, count) => stepAt(stops, languages, count));

  test('begin in the language of the start', () => {
    expect(languagesFrom('en', ['fr', 'en'])).toEqual(['en', 'fr']);
    expect(languagesFrom('fr', ['fr', 'en'])).toEqual(['fr', 'en']);
    expect(languagesFrom('en', ['fr'])).toEqual(['fr']);
  });

  test('take the languages by turns', () => {
    const steps = through(tour, ['fr', 'en'], tour.length);
    expect(steps.map((step) => step?.locale)).toEqual(tour.map((_, at) => (at % 2 === 0 ? 'fr' : 'en')));
    expect(steps.map((step) => step?.stop)).toEqual(tour);
  });

  test.each([1, 2, 3, 4])('tell every stop of %i in every language after some rounds', (length) => {
    const stops = tour.slice(0, length);
    const told = through(stops, ['fr', 'en'], 2 * length).map(
      (step) => `${stops.indexOf(step?.stop as Stop)} ${step?.locale}`,
    );
    expect(new Set(told).size).toBe(2 * length);
  });

  test('know what to do with one language, and with nowhere to go', () => {
    expect(new Set(through(tour, ['en'], 9).map((step) => step?.locale))).toEqual(new Set(['en']));
    expect(stepAt([], ['fr', 'en'], 3)).toBeNull();
  });
});

describe('what is told at a stop', () => {
  test('is the number of agreements, with the institutions and where they are', () => {
    expect(tell(stopOf('largest'), 'fr')).toMatchObject({
      why: 'N°\u00a01 par le nombre d’accords',
      figure: '4',
      headline: 'accords en Espagne',
      line: expect.stringMatching(/^2\sétablissements, à Barcelone$/),
    });
    expect(tell(stopOf('largest'), 'en')).toMatchObject({
      headline: 'agreements in Spain',
      line: expect.stringMatching(/^2\sinstitutions, in Barcelona$/),
    });
    expect(tell(stopOf('largest'), 'fr').kinds.map(({ text }) => text)).toEqual([
      '3\u00a0Erasmus',
      '1\u00a0multilatéral',
    ]);
  });

  test('is how far the farthest lies', () => {
    const { figure, headline, line } = tell(stopOf('farthest'), 'fr');
    expect(Number(figure.replace(/\D/g, ''))).toBe(Math.round(stopOf('farthest').kilometres));
    expect(headline).toBe('kilomètres jusqu’en Chine');
    expect(line).toMatch(/^1\saccord avec 1\sétablissement, jusqu’à Hong Kong$/);
  });

  test('is how many double degrees there are, of how many agreements', () => {
    expect(tell(stopOf('doubleDegrees'), 'en')).toMatchObject({
      figure: '1',
      headline: 'double degree in Germany',
      line: expect.stringMatching(/^of 2\sagreements with 1\sinstitution$/),
    });
  });

  test('is what a network has, and in how many countries', () => {
    expect(tell(stopOf('network'), 'fr')).toMatchObject({
      figure: '1',
      headline: 'accord du réseau CLUSTER',
      line: 'dans\u00a01\u00a0pays, à Barcelone',
    });
  });

  test('is how far a country lies that somebody chose', () => {
    const config = { ...fixtureAtlas.config, kiosk: { ...fixtureAtlas.config.kiosk, tour: ['DE'] } };
    const [stop] = kioskTour({ ...fixtureAtlas, config });
    expect(tell(stop as Stop, 'fr').why).toMatch(/^À\u00a0\d+\u00a0km de Grenoble$/);
  });
});

const screens = [
  [1080, 1920],
  [1920, 1080],
  [820, 1180],
  [390, 844],
] as const;

describe.each(screens)('on a screen of %i by %i', (width, height) => {
  const screen = { width, height };
  const padding = attractPadding(screen);

  test('the words leave the globe more than half of the screen', () => {
    const free = (width - padding.left - padding.right) * (height - padding.top - padding.bottom);
    expect(free / (width * height)).toBeGreaterThan(0.55);
    expect(padding.left > 0).toBe(width > height);
    expect(padding.bottom > 0).toBe(width < height);
  });

  test('the globe fills the free part at every stop, and each place is in front', () => {
    const free = Math.min(width - padding.left, height - padding.top - padding.bottom);
    for (const stop of tour) {
      const camera = stopCamera(home.lonLat, stop, screen, padding);
      const diameter = 2 * discRadius(camera, height);
      expect(diameter / free).toBeGreaterThan(1);
      expect(diameter / free).toBeLessThan(1.8);
      for (const { lonLat } of stop.places) expect(isBeyondHorizon(lonLat, camera, height)).toBe(false);
    }
  });

  test('home is in front, too, where the way is not half round the world', () => {
    for (const stop of tour) {
      const camera = stopCamera(home.lonLat, stop, screen, padding);
      expect(isBeyondHorizon(home.lonLat, camera, height)).toBe(false);
    }
  });
});

test('the antipode of home is looked at from its own side', () => {
  const place = { ...fixtureAtlas.places[0], lonLat: [-174.28521, -45.17869] } as Stop['farthest'];
  const stop = { ...(tour[0] as Stop), places: [place], ends: [place, place] } as Stop;
  const screen = { width: 1080, height: 1920 };
  const camera = stopCamera(home.lonLat, stop, screen, attractPadding(screen));
  expect(isBeyondHorizon(place.lonLat, camera, screen.height)).toBe(false);
  expect(Math.abs(camera.center[0])).toBeLessThanOrEqual(180);
});
