import type { Atlas } from '../model/atlas.ts';
import { knownOf, readAddress } from '../state/address.ts';
import { type AtlasStore, createAtlasStore } from '../state/store.ts';
import { tellEverybody } from './session/safe-listeners.ts';

/**
 * The store of an unattended screen. Its start, to which it always returns, is what the address says, and where that
 * says nothing a dark globe with its arcs, in the atlas' own language: browser and memory are nobody's.
 *
 * @param search the address's query
 */
export function openKioskStore(atlas: Atlas, search: string): AtlasStore {
  const said = new URLSearchParams(search);
  const address = readAddress(search, knownOf(atlas));
  const store = createAtlasStore({
    ...address,
    locale: address.locale ?? atlas.config.defaultLanguage,
    projection: said.has('projection') ? address.projection : 'globe',
    theme: said.has('theme') ? address.theme : 'dark',
    reach: said.has('reach') ? address.reach : true,
    mode: 'kiosk',
  });
  return tellEverybody(store);
}
