import { prerenderToNodeStream } from 'react-dom/static';
import { Root } from '../../app/root.tsx';
import { createTranslator } from '../../i18n/translator.ts';
import type { Atlas } from '../../model/atlas.ts';
import { openAtlasStore } from '../../state/follow.ts';

/**
 * The app's own HTML as it begins at a view: what the browser's app finds in the page, and goes on with.
 *
 * @param view a link's query
 * @throws what a component throws
 */
export async function appMarkup(atlas: Atlas, view: string): Promise<string> {
  const location = { pathname: '/', search: view, hash: '' };
  const store = openAtlasStore(atlas, { location }, noStorage, []);
  const translator = createTranslator(store.getState().locale);
  let failure: unknown = null;
  const { prelude } = await prerenderToNodeStream(
    <Root store={store} translator={translator} atlas={atlas} firstVisit isMade />,
    {
      // Whole and in place: no script of React's is to put late parts where they belong.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => {
        failure ??= error;
      },
    },
  );
  let markup = '';
  for await (const chunk of prelude.setEncoding('utf8')) markup += chunk;
  if (failure) throw failure;
  return markup;
}

const noStorage = (): never => {
  throw new Error('While pages are made, nothing is remembered.');
};
