import { afterEach, describe, expect, test, vi } from 'vitest';
import { phoneAddress } from '../../../src/kiosk/ways-out/phone-address.ts';
import { readable } from '../../../src/kiosk/ways-out/way-out.ts';
import { fileAddress, pageAddress, shareLinksTo } from '../../../src/share/link.ts';

const published = 'https://example.org/atlas/';
const kiosk = { page: 'http://localhost:4173/?mode=kiosk&lang=fr', published };

describe('the address of a link for a phone', () => {
  test('is its own where it leads elsewhere', () => {
    for (const link of ['https://www.kth.se/en?a=1#b', 'mailto:someone@example.org', 'tel:+33100000000'])
      expect(phoneAddress(link, kiosk)).toBe(link);
  });

  test('is where the atlas is published, of its own pages', () => {
    expect(phoneAddress('en/institutions/kth/', kiosk)).toBe(`${published}en/institutions/kth/`);
    expect(phoneAddress('http://localhost:4173/data/agreements.csv', kiosk)).toBe(
      `${published}data/agreements.csv`,
    );
    expect(phoneAddress('./', { page: 'file:///srv/atlas/index.html', published })).toBe(published);
  });

  test('opens no unattended screen on a phone', () => {
    expect(phoneAddress('?mode=kiosk&country=BR', kiosk)).toBe(`${published}?country=BR`);
    expect(phoneAddress('?mode=kiosk', { page: 'https://atlas.example/', published: null })).toBe(
      'https://atlas.example/',
    );
  });

  test.each([
    'http://localhost:4173/fr/',
    'http://127.0.0.1/',
    'http://127.8.0.9:80/',
    'http://[::1]:4173/',
    'http://kiosk.localhost/',
    'file:///home/kiosk/atlas/index.html',
  ])('is none for %s where nobody has said where the atlas is published', (link) => {
    expect(phoneAddress(link, { page: link, published: null })).toBeNull();
  });

  test('is none for another server on this machine, and for what is no address', () => {
    for (const link of ['http://localhost:9222/json', 'javascript:alert(1)', 'blob:x', 'data:,x', 'http://['])
      expect(phoneAddress(link, kiosk)).toBeNull();
  });

  test('does not take the beginning of another name for this site', () => {
    const page = 'https://atlas.example/kiosk/';
    expect(phoneAddress('https://atlas.example/kiosks/', { page, published })).toBe(
      'https://atlas.example/kiosks/',
    );
  });
});

test('an address is shown as people write it', () => {
  expect(readable('https://www.kth.se/')).toBe('kth.se');
  expect(readable('https://fr.wikipedia.org/wiki/Universit%C3%A9')).toBe('fr.wikipedia.org/wiki/Université');
  expect(readable('mailto:someone@example.org')).toBe('someone@example.org');
  expect(readable('https://example.org/100%')).toBe('example.org/100%');
});

describe('links that a visitor takes along', () => {
  afterEach(() => {
    shareLinksTo(null);
    vi.unstubAllGlobals();
  });

  test('lead to where the atlas is published, once that is said', () => {
    vi.stubGlobal('document', { baseURI: 'http://localhost:4173/?mode=kiosk#x' });
    expect(pageAddress()).toBe('http://localhost:4173/');
    shareLinksTo(published);
    expect(pageAddress()).toBe(published);
    expect(fileAddress('fr/x/')).toBe(`${published}fr/x/`);
  });
});
