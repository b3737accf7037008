import type { Tour, TourStep } from '../../model/tour.ts';
import { type Known, writeAddress } from '../../state/address.ts';
import type { AtlasState } from '../../state/store.ts';
import type { StepState } from '../step-state.ts';

/** What of a reader's choices links go on with. */
type Choices = Pick<AtlasState, 'locale' | 'theme'>;

/**
 * The query of a tour as a story or a talk, at a step; what else the address says stays.
 *
 * @param step null for the beginning
 * @returns with the question mark
 */
export function tourSearch(
  mode: 'story' | 'present',
  tour: Tour,
  step: TourStep | null,
  { locale, theme }: Choices,
  search: string,
): string {
  const said = new URLSearchParams(search);
  said.set('mode', mode);
  said.set('tour', tour.id);
  if (step) said.set('step', step.id);
  else said.delete('step');
  said.set('lang', locale);
  if (theme === 'system') said.delete('theme');
  else said.set('theme', theme);
  return `?${said}`;
}

/** What of an address goes on from talk to story and back: whose draft it is, and who draws the map. */
export function goingOn(search: string): string {
  const [said, kept] = [new URLSearchParams(search), new URLSearchParams()];
  for (const name of ['draft', 'renderer']) {
    const value = said.get(name);
    if (value !== null) kept.set(name, value);
  }
  return `?${kept}`;
}

/** What the atlas shows by itself. */
const wholeList: StepState = {
  camera: null,
  projection: 'mercator',
  facets: {},
  near: null,
  layer: 'markers',
  reach: false,
  selection: null,
};

/**
 * The query with which the atlas opens on what a step shows.
 *
 * @param state the story's own, for language, colours and who draws
 * @param shown null for the whole list
 * @returns with the question mark
 */
export function atlasSearch(
  state: AtlasState,
  shown: StepState | null,
  known: Pick<Known, 'renderer'>,
): string {
  return writeAddress({ ...state, ...(shown ?? wholeList) }, known);
}
