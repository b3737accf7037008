import { describe, expect, test } from 'vitest';
import { composePage } from '../../../src/prerender/compose-page.ts';
import { sitePages } from '../../../src/prerender/site.ts';
import { siteAddressOf } from '../../../src/prerender/site-address.ts';
import { robots, sitemap } from '../../../src/prerender/sitemap.ts';
import { knownOf, readAddress } from '../../../src/state/address.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const pages = sitePages(fixtureAtlas);

test('the whole list, each country and each institution have a page in each language, at a path of its own', () => {
  const countries = new Set(fixtureAtlas.agreements.map(({ countryListed }) => countryListed));
  expect(pages).toHaveLength((1 + countries.size + fixtureAtlas.institutions.length) * 2);
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
});

test('each page’s view is read as what the page is about', () => {
  const known = knownOf(fixtureAtlas);
  for (const { view, locale, subject } of pages) {
    const address = readAddress(view, known);
    expect(address.locale).toBe(locale);
    expect(address.panel).toBe(subject.kind === 'institution' ? 'institution' : 'countries');
    expect(address.selection?.kind ?? 'whole').toBe(subject.kind);
  }
});

test('a page leads to itself in the other languages, and they lead back', () => {
  for (const { path, locale, alternates } of pages) {
    expect(alternates).toContainEqual({ locale, path });
    const others = pages.filter((page) => alternates.some((alternate) => alternate.path === page.path));
    for (const other of others) expect(other.alternates).toEqual(alternates);
  }
});

describe('the sitemap', () => {
  test('has whole addresses, with letters that addresses may not have in their own form', () => {
    const path = 'fr/es/universitat-ñ/';
    const text = sitemap('https://atlas.example/', [{ path, alternates: [{ locale: 'fr', path }] }]);
    expect(text).toContain('<loc>https://atlas.example/fr/es/universitat-%C3%B1/</loc>');
    expect(text).toContain('hreflang="fr" href="https://atlas.example/fr/es/universitat-%C3%B1/"');
  });

  test('is named where robots look, if there is one', () => {
    expect(robots('https://atlas.example/')).toContain('Sitemap: https://atlas.example/sitemap.xml');
    expect(robots(null)).not.toContain('Sitemap');
  });
});

describe('the site’s address', () => {
  test('is the configuration’s, unless the environment names another', () => {
    expect(siteAddressOf('https://atlas.example/', {})).toBe('https://atlas.example/');
    expect(siteAddressOf('https://atlas.example/', { ATLAS_ADDRESS: 'http://localhost:4173/' })).toBe(
      'http://localhost:4173/',
    );
    expect(siteAddressOf(null, { ATLAS_ADDRESS: '' })).toBeNull();
  });

  test('must be that of a folder: what is wrong is said', () => {
    expect(() => siteAddressOf(null, { ATLAS_ADDRESS: 'atlas.example' })).toThrow(
      /ATLAS_ADDRESS: found “atlas.example”, expected .*ends with a slash/,
    );
  });
});

test('a page is put together with what is given, and nothing in it is taken for a pattern', () => {
  const shell =
    '<html lang="fr"><head><meta charset="utf-8" /><title></title></head><body><div id="root"></div></body></html>';
  const page = composePage(shell, {
    locale: 'en',
    languages: ['fr', 'en'],
    head: '<title>$& costs</title>',
    prepare: 'run()',
    depth: 2,
    view: '?lang=en&country=ES',
    app: '<p>$1</p>',
    behind: '<i></i>',
  });
  expect(page).toBe(
    '<html lang="en"><head><meta charset="utf-8" /><base href="../../"><meta name="accord-atlas:view" content="?lang=en&amp;country=ES"><title>$& costs</title></head><body><script data-languages="fr en">run()</script><div id="root"><p>$1</p></div><i></i></body></html>',
  );
});
