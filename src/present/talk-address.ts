import type { AtlasState } from '../state/store.ts';
import type { Talk, TalkStart } from './talk.ts';

/** What of an address a talk reads and writes, besides `lang` and `theme`. */
const named = {
  tour: 'tour',
  step: 'step',
  isPlaying: 'autoplay',
  loops: 'loop',
  isBlank: 'blank',
  hasSpotlight: 'spotlight',
} as const;

/** What a talk begins with. @param search the address' query */
export function talkStart(search: string): TalkStart {
  const said = new URLSearchParams(search);
  const isSaid = (name: string) => said.has(name) && said.get(name) !== 'no';
  return {
    tour: said.get(named.tour),
    step: said.get(named.step),
    isPlaying: isSaid(named.isPlaying),
    loops: isSaid(named.loops),
    isBlank: isSaid(named.isBlank),
    hasSpotlight: isSaid(named.hasSpotlight),
  };
}

/**
 * The query that leads back to where the talk is, so that a reload loses nothing; what else the address says stays.
 *
 * @returns with the question mark
 */
export function talkSearch(
  talk: Pick<Talk, 'getState' | 'present'>,
  { locale, theme }: Pick<AtlasState, 'locale' | 'theme'>,
  search: string,
): string {
  const said = new URLSearchParams(search);
  const { tour, step } = talk.present();
  const { isPlaying, loops, isBlank, hasSpotlight } = talk.getState();
  said.set(named.tour, tour.id);
  said.set(named.step, step.id);
  said.set('lang', locale);
  if (theme === 'light') said.delete('theme');
  else said.set('theme', theme);
  for (const [name, is] of [
    [named.isPlaying, isPlaying],
    [named.loops, loops],
    // A dark screen stays dark: nobody is to see the reload.
    [named.isBlank, isBlank],
    [named.hasSpotlight, hasSpotlight],
  ] as const) {
    if (is) said.set(name, 'yes');
    else said.delete(name);
  }
  return `?${said}`;
}
