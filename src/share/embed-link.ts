import type { Locale } from '../model/atlas.ts';
import { withoutLimit } from '../model/near.ts';
import type { AddressedState } from '../state/address.ts';
import type { ThemeChoice } from '../state/store.ts';
import { linkTo } from './link.ts';

/** What whoever puts the atlas into a page may choose about what it shows. */
export interface EmbedOptions {
  /** Null: each reader's own, as their browser has it. */
  readonly language: Locale | null;
  readonly theme: ThemeChoice;
  /** Whether the present choice of agreements goes along; else the whole list. */
  readonly withFilters: boolean;
  /** Whether selection and camera go along; else it opens on all that is shown. */
  readonly withView: boolean;
  readonly withPanel: boolean;
}

/** The address that a frame shows. */
export function embedLink(state: AddressedState, options: EmbedOptions, page: string): string {
  const { language, theme, withFilters, withView, withPanel } = options;
  const shown: AddressedState = {
    ...state,
    ...(language && { locale: language }),
    ...(!withFilters && { facets: {}, near: withoutLimit(state.near) }),
    // An institution's page goes with its selection.
    ...(!withView && {
      selection: null,
      camera: null,
      panel: state.panel === 'institution' ? 'countries' : state.panel,
    }),
    theme,
  };
  const link = linkTo(shown, page, withPanel ? '?embed=1' : '?embed=1&sidebar=0');
  return language ? link : link.replace(/&lang=[^&]*/, '');
}
