import { describe, expect, test } from 'vitest';
import { embedLink } from '../../../src/share/embed-link.ts';
import { embedSnippet } from '../../../src/share/embed-snippet.ts';
import { linkTo } from '../../../src/share/link.ts';
import { readAddress } from '../../../src/state/address.ts';
import { createAtlasStore } from '../../../src/state/store.ts';

const page = 'https://example.org/atlas/';
const state = createAtlasStore({
  locale: 'fr',
  selection: { kind: 'country', country: 'BR' },
  camera: { center: [-47.5, -15.25], zoom: 4.5 },
  facets: { doubleDegree: ['yes'] },
  near: { from: 'home', kilometres: 500 },
  projection: 'globe',
  theme: 'dark',
  renderer: 'svg',
}).getState();
const whole = { language: 'fr', theme: 'dark', withFilters: true, withView: true, withPanel: true } as const;
const known = {
  languages: ['fr', 'en'],
  countries: new Set(['BR']),
  places: new Set<string>(),
  institutions: new Set<string>(),
  networks: new Set<string>(),
  renderer: 'auto',
} as const;

describe('a link to exactly this view', () => {
  test('says what the state says, but who draws', () => {
    const { locale, ...read } = readAddress(new URL(linkTo(state, page)).search, known);
    expect(locale).toBe('fr');
    const {
      mode: _,
      placesOnMap: __,
      locale: ___,
      opening: ____,
      kept: _____,
      remembersKept: ______,
      ...shown
    } = state;
    expect(read).toEqual({ ...shown, renderer: 'auto' });
  });

  test('names its language even where it has nothing else to say', () => {
    expect(linkTo(createAtlasStore({ locale: 'en' }).getState(), page)).toBe(`${page}?lang=en`);
  });

  test('leaves the camera to the screen where nobody moved the map', () => {
    expect(linkTo({ ...state, camera: null }, page)).not.toContain('view=');
  });
});

describe('the address of an embed', () => {
  test('is the view, and says that it stands in a page', () => {
    expect(embedLink(state, whole, page)).toBe(linkTo(state, page).replace(`${page}?`, `${page}?embed=1&`));
  });

  test('leaves the language to its readers', () => {
    expect(embedLink(state, { ...whole, language: null }, page)).not.toContain('lang=');
  });

  test('has another language and other colours than the page it is made on', () => {
    const link = embedLink(state, { ...whole, language: 'en', theme: 'system' }, page);
    expect(link).toContain('lang=en');
    expect(link).not.toContain('theme=');
  });

  test('shows the whole list without the filters', () => {
    const link = embedLink(state, { ...whole, withFilters: false }, page);
    expect(readAddress(new URL(link).search, known)).toMatchObject({
      facets: {},
      near: null,
      selection: state.selection,
    });
  });

  test('opens on all that is shown without the view, and on no institution’s page', () => {
    const onPage = {
      ...state,
      selection: { kind: 'institution', institution: 'br/usp' },
      panel: 'institution',
    } as const;
    const link = embedLink(onPage, { ...whole, withView: false }, page);
    expect(readAddress(new URL(link).search, known)).toMatchObject({
      selection: null,
      camera: null,
      panel: 'countries',
      facets: state.facets,
      projection: 'globe',
    });
    expect(link).not.toContain('panel=');
  });

  test('asks for the map alone without the panel', () => {
    expect(embedLink(state, { ...whole, withPanel: false }, page)).toContain('?embed=1&sidebar=0&');
  });
});

describe('the code to paste', () => {
  const frame = {
    link: `${page}?embed=1&lang=fr`,
    title: 'L’atlas "Monde" <beta>',
    height: 640,
    widest: null,
    script: null,
  };
  const parse = (html: string) => {
    const attributes = [...html.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    return Object.fromEntries(attributes) as Record<string, string>;
  };

  test('is a lazy frame with a title that breaks nothing', () => {
    const html = embedSnippet(frame);
    expect(parse(html)).toEqual({
      src: 'https://example.org/atlas/?embed=1&amp;lang=fr',
      title: 'L’atlas &quot;Monde&quot; &lt;beta>',
      width: '100%',
      height: '640',
      style: 'border: 0',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      allow: 'fullscreen; clipboard-write; web-share',
    });
    expect(html).not.toContain('<script');
  });

  test('is no wider than its author wants', () => {
    expect(parse(embedSnippet({ ...frame, widest: 900 })).style).toBe('border: 0; max-width: 900px');
  });

  test('brings the script that lets the frame grow', () => {
    const html = embedSnippet({ ...frame, script: `${page}embed.js` });
    expect(html).toContain('data-accord-atlas');
    expect(html).toContain(`<script src="${page}embed.js" async></script>`);
  });
});
