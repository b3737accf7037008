import type { Atlas } from '../model/atlas.ts';
import { knownOf, readAddress } from '../state/address.ts';
import { browserStorage } from '../state/browser-storage.ts';
import { firstLanguage, rememberedLanguage } from '../state/first-language.ts';
import type { Mode } from '../state/page-mode.ts';
import { type AtlasState, type AtlasStore, createAtlasStore } from '../state/store.ts';

/**
 * The store of a talk, and of what goes with it: language, colours and who draws are the address', all else the step's.
 * Light where nobody says otherwise: a projector's black is a lit room's grey.
 */
export function openTalkStore(
  atlas: Atlas,
  { location, navigator }: Pick<Window, 'location' | 'navigator'>,
  mode: Mode,
  shown: Partial<AtlasState>,
): AtlasStore {
  const { locale, theme, renderer } = readAddress(location.search, knownOf(atlas));
  return createAtlasStore({
    locale: firstLanguage({
      address: locale,
      remembered: rememberedLanguage(browserStorage, atlas.config.languages),
      browser: navigator.languages,
      config: atlas.config,
    }),
    theme: theme === 'system' ? 'light' : theme,
    renderer,
    mode,
    ...shown,
  });
}
