import { tours } from 'virtual:tours';
import { type ComponentType, useMemo } from 'react';
import type { Padding } from '../map/index.ts';
import type { Atlas } from '../model/atlas.ts';
import { openAuthor } from '../present/author/index.tsx';
import { panelWidth } from '../present/author/panel-width.ts';
import { useAtlasStore } from '../state/react.tsx';
import { useWindowSize } from '../ui/use-window-size.ts';
import { coveredBy, hasTable, leaveRoom } from './layout.ts';

/** What stands above the atlas where tours are made. */
export function authorLayer(atlas: Atlas): ComponentType {
  leaveRoom(panelWidth);
  return openAuthor(atlas, tours, usePadding);
}

/** What the panel covers of the map, as in the app. */
function usePadding(): Padding {
  const { width, height } = useWindowSize();
  const isWide = useAtlasStore(hasTable);
  return useMemo(() => coveredBy(width - panelWidth(width), height, 'half', isWide), [width, height, isWide]);
}
