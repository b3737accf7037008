import { expect, test } from 'vitest';
import { webManifests } from '../../../src/prerender/offline/manifests.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const { config } = fixtureAtlas;

test('readers and unattended screens have a start page each, in any folder', () => {
  const manifests = webManifests(config);
  expect(manifests['manifest.webmanifest']).toMatchObject({
    name: config.name[config.defaultLanguage],
    start_url: './',
    scope: './',
    shortcuts: [{ url: './?mode=kiosk' }],
  });
  expect(manifests['kiosk.webmanifest']).toMatchObject({
    start_url: './?mode=kiosk',
    scope: './',
    display: 'fullscreen',
  });
});

test('they speak the atlas’ own language', () => {
  const english = webManifests({ ...config, defaultLanguage: 'en' })['manifest.webmanifest'];
  expect(english).toMatchObject({ lang: 'en', name: config.name.en, description: config.subtitle.en });
});
