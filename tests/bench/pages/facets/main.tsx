import '../../../../src/ui/index.css';
import '../../../../src/charts/charts.css';
import '../../../../src/sidebar/sidebar.css';
import '../../../../src/workings/workings.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TranslatorProvider } from '../../../../src/i18n/react.tsx';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { type Breakdown, breakDown } from '../../../../src/model/breakdown.ts';
import { createBreakdownIndex } from '../../../../src/model/breakdown-index.ts';
import { type CompactAtlas, decodeAtlas } from '../../../../src/model/decode.ts';
import type { FacetChoices } from '../../../../src/model/facets.ts';
import { Sidebar } from '../../../../src/sidebar/sidebar.tsx';
import { AtlasStoreProvider } from '../../../../src/state/react.tsx';
import { createAtlasStore, type PanelView } from '../../../../src/state/store.ts';
import { longerList } from './longer-list.ts';

/** Milliseconds of the page's own thread for one change of facets. */
export interface FacetTimes {
  /** All numbers of all views. */
  readonly numbers: number;
  /** Numbers, and the panel's elements and their layout: with the list of countries, and with the charts. */
  readonly list: number;
  readonly charts: number;
}

declare global {
  interface Window {
    /** Each time of every change that was made. */
    timeFacets(agreements: number): Promise<readonly FacetTimes[]>;
  }
}

/** Changes that leave much and little, one after the other. */
const changes: readonly FacetChoices[] = [
  { category: ['erasmus'] },
  {},
  { region: ['europe'] },
  { region: ['europe'], category: ['bilateral', 'multilateral'] },
  { network: ['CLUSTER', 'ORA'], doubleDegree: ['no'] },
  { programme: ['eplus'] },
  { doubleDegree: ['yes'] },
];
/** A first round pays for the compiling of the code: not counted. */
const rounds = 3;

const answer = await fetch('./data/atlas.json');
const atlas = decodeAtlas((await answer.json()) as CompactAtlas);
const panel = document.getElementById('panel');
if (!panel) throw new Error('index.html has no panel');

window.timeFacets = async (agreements) => {
  const long = longerList(atlas, agreements);
  const index = createBreakdownIndex(long);
  let seen: Breakdown | undefined;
  const numbers = timesOf((choices) => {
    seen = breakDown(index, choices);
  });
  if (!seen) throw new Error('nothing was counted');
  const list = await timePanel(long, 'countries');
  const charts = await timePanel(long, 'breakdowns');
  return numbers.map((time, change) => ({
    numbers: time,
    list: list[change] ?? 0,
    charts: charts[change] ?? 0,
  }));
};

async function timePanel(long: typeof atlas, view: PanelView): Promise<number[]> {
  const store = createAtlasStore({ locale: 'fr', panel: view });
  const root = createRoot(panel as HTMLElement);
  root.render(
    <TranslatorProvider translator={createTranslator('fr')}>
      <AtlasStoreProvider store={store}>
        <Sidebar atlas={long} />
      </AtlasStoreProvider>
    </TranslatorProvider>,
  );
  await until(
    () => document.querySelector(view === 'countries' ? '[data-country]' : '.breakdowns .chart') !== null,
  );
  // React follows the store once the first picture has been shown.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const times = timesOf((facets) => {
    flushSync(() => store.setState({ facets }));
    panel?.getBoundingClientRect();
  });
  root.unmount();
  return times;
}

function timesOf(change: (choices: FacetChoices) => void): number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const choices of changes) {
      const start = performance.now();
      change(choices);
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return times;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
