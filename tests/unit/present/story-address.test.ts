import { expect, test } from 'vitest';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { stepState } from '../../../src/present/step-state.ts';
import { atlasSearch, tourSearch } from '../../../src/present/story/story-address.ts';
import { storyLayout } from '../../../src/present/story/story-layout.ts';
import { createTalk } from '../../../src/present/talk.ts';
import { talkStart } from '../../../src/present/talk-address.ts';
import { knownOf, readAddress } from '../../../src/state/address.ts';
import { createAtlasStore } from '../../../src/state/store.ts';

const { atlas, tours } = await buildAtlas('data');
const talkAt = (search: string) => createTalk(tours, talkStart(search)).present();

test('a story’s address leads back to its step, and keeps what else it says', () => {
  const { tour, step } = talkAt('?tour=double-degrees&step=brazil');
  const search = tourSearch(
    'story',
    tour,
    step,
    { locale: 'en', theme: 'dark' },
    '?mode=story&renderer=svg&step=x',
  );
  expect(search).toBe('?mode=story&renderer=svg&step=brazil&tour=double-degrees&lang=en&theme=dark');
  expect(talkAt(search)).toEqual({ tour, step });
});

test('at its beginning it names no step, and no colours where the machine chooses them', () => {
  const { tour, step } = talkAt('?tour=world');
  const choices = { locale: 'fr', theme: 'system' } as const;
  expect(tourSearch('story', tour, null, choices, '?step=asia&theme=dark')).toBe(
    '?mode=story&tour=world&lang=fr',
  );
  expect(tourSearch('present', tour, step, choices, '')).toBe(
    '?mode=present&tour=world&step=agreements&lang=fr',
  );
});

test('the atlas opens on what each step shows', () => {
  const size = { width: 1280, height: 800 };
  const known = knownOf(atlas);
  const { getState } = createAtlasStore({ locale: 'fr', renderer: known.renderer });
  for (const step of tours.flatMap(({ steps }) => steps)) {
    const shown = stepState(step, size, storyLayout(size, 16));
    const opened = readAddress(atlasSearch(getState(), shown, known), known);
    const { camera, ...rest } = shown;
    expect(opened).toMatchObject(rest);
    expect(opened.camera?.zoom ?? null).toEqual(camera && expect.closeTo(camera.zoom, 1));
    expect(opened.locale).toBe('fr');
  }
});

test('and on the whole list where no step is meant', () => {
  const known = knownOf(atlas);
  const { getState } = createAtlasStore({
    locale: 'en',
    renderer: known.renderer,
    facets: { doubleDegree: ['yes'] },
    reach: true,
  });
  expect(atlasSearch(getState(), null, known)).toBe('?lang=en');
});
