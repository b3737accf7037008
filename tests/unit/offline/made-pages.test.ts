import { expect, test } from 'vitest';
import { queryOfMadePage } from '../../../src/offline/made-pages.ts';
import { sitePages } from '../../../src/prerender/site.ts';
import { knownOf, readAddress } from '../../../src/state/address.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

test('each page made beforehand has a query that opens the same view on the atlas’ own page', () => {
  const known = knownOf(fixtureAtlas);
  for (const { path, view } of sitePages(fixtureAtlas)) {
    const asked = new URL(path, 'https://atlas.example/').pathname.slice(1);
    for (const address of [asked, `${asked}index.html`]) {
      const query = queryOfMadePage(address);
      expect(readAddress(query ?? '', known)).toEqual(readAddress(view, known));
    }
  }
});

test('other paths are none of theirs', () => {
  for (const path of [
    '',
    'index.html',
    'data/agreements.csv',
    'en',
    'assets/app.js',
    'en/es/a/b/',
    'eng/es/',
  ])
    expect(queryOfMadePage(path)).toBeNull();
});
