import type { ReactNode } from 'react';
import type { AtlasStore } from '../state/store.ts';

/** A page that shows tours, in place of the atlas. */
export interface TalkPage {
  readonly store: AtlasStore;
  readonly content: ReactNode;
}
