import { expect, test } from 'vitest';
import { addressBarOn, searchOn } from '../../../src/state/made-page.ts';

const page = { pathname: '/atlas/fr/es/', search: '?lang=fr&country=ES', root: '/atlas/' };

/** A window at an address, and the addresses that it was given. */
function windowAt(address: string) {
  const { pathname, search, hash } = new URL(address, 'https://atlas.example');
  const given: string[] = [];
  const note = (_data: unknown, _title: string, url?: string | URL | null) => void given.push(String(url));
  const window = {
    location: { pathname, search, hash },
    history: { pushState: note, replaceState: note },
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  return { window, given };
}

test('a made page’s path says what a query says elsewhere', () => {
  const { window } = windowAt('/atlas/fr/es/');
  expect(addressBarOn(page, window).location).toEqual({
    pathname: '/atlas/',
    search: '?lang=fr&country=ES',
    hash: '',
  });
});

test('a link that says a view counts before the page, and what is not ours is kept', () => {
  expect(searchOn(page, '?lang=en')).toBe('?lang=en');
  expect(searchOn(page, '?source=poster')).toBe('?lang=fr&country=ES&source=poster');
  expect(searchOn(page, '')).toBe('?lang=fr&country=ES');
});

test('the page’s own view keeps its path; every other has its address on the atlas’ own page', () => {
  const { window, given } = windowAt('/atlas/fr/es/');
  const { history } = addressBarOn(page, window);
  history.replaceState(null, '', '/atlas/?lang=fr&country=ES');
  history.pushState(null, '', '/atlas/?lang=fr&country=IT');
  history.pushState(null, '', '/atlas/?source=poster&lang=fr&country=ES#x');
  expect(given).toEqual(['/atlas/fr/es/', '/atlas/?lang=fr&country=IT', '/atlas/fr/es/?source=poster#x']);
});

test('gone to another view, the address bar says what it says', () => {
  const { window } = windowAt('/atlas/?lang=en');
  expect(addressBarOn(page, window).location.search).toBe('?lang=en');
});
