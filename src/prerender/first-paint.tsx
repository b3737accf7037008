import { renderToStaticMarkup } from 'react-dom/server';
import { Donut, marksOf } from '../charts/donut.tsx';
import { homeStar } from '../charts/home-star.ts';
import { markerRadius, markerReach } from '../charts/marker-radius.ts';
import { TranslatorProvider } from '../i18n/react.tsx';
import { createTranslator } from '../i18n/translator.ts';
import { type Cluster, type ClusterIndex, createClusterIndex } from '../map/clusters.ts';
import { aggregateByPlace, totalsOf } from '../model/aggregate.ts';
import { type Atlas, categories } from '../model/atlas.ts';
import { Headline } from '../sidebar/headline.tsx';
import { openingHomes, openingMarkers } from './opening-markers.ts';
import { drawingSize, type WorldPaths } from './world-paths.ts';

/** The opening view as HTML that needs no script: the world and the markers of every zoom. */
export function firstPaintMarkup(atlas: Atlas, paths: WorldPaths): string {
  const index = createClusterIndex(aggregateByPlace(atlas.agreements), markerReach, {
    home: atlas.config.home.lonLat,
  });
  return renderToStaticMarkup(
    <TranslatorProvider translator={createTranslator(atlas.config.defaultLanguage)}>
      <div id="first-paint">
        <div className="first-paint-free" aria-hidden="true">
          <div className="first-paint-world">
            <World paths={paths} />
            <Markers index={index} />
          </div>
        </div>
      </div>
    </TranslatorProvider>,
  );
}

/** Puts the panel's head into the opening view, in each language: for a page that does not hold the app itself. */
export function withHeads(markup: string, atlas: Atlas): string {
  const totals = totalsOf(atlas.agreements);
  const panels = atlas.config.languages.map((locale) =>
    renderToStaticMarkup(
      <TranslatorProvider translator={createTranslator(locale)}>
        <div className="first-paint-panel panel" lang={locale}>
          <div className="sidebar">
            <header>
              <h1 className="sidebar-title">{atlas.config.name[locale]}</h1>
              <p className="sidebar-subtitle">{atlas.config.subtitle[locale]}</p>
            </header>
            <Headline totals={totals} />
          </div>
        </div>
      </TranslatorProvider>,
    ),
  );
  return markup.replace(/<\/div>$/, `${panels.join('')}</div>`);
}

/** Copies of the world to both sides: enough for a window that is much wider than high, or higher than wide. */
const copies = [-2, -1, 1, 2];

function World({ paths }: { readonly paths: WorldPaths }) {
  return (
    <svg aria-hidden="true" className="first-paint-ground" viewBox={`0 0 ${drawingSize} ${drawingSize}`}>
      <g id="world">
        <path className="paint-graticule" d={paths.graticule} />
        <path
          className="paint-land"
          d={`${paths.cutLand}M0 ${drawingSize - 1}h${drawingSize}v${drawingSize}H0z`}
        />
        <path className="paint-land paint-coast" d={paths.land} />
        <path className="paint-coast" d={paths.cutCoast} />
        <path className="paint-border" d={paths.borders} />
        <path className="paint-border paint-disputed" d={paths.disputedBorders} />
      </g>
      {copies.map((copy) => (
        <use
          key={copy}
          className={Math.abs(copy) > 1 ? 'paint-far-copy' : undefined}
          href="#world"
          x={copy * drawingSize}
        />
      ))}
    </svg>
  );
}

function Markers({ index }: { readonly index: ClusterIndex }) {
  const markers = openingMarkers(index);
  const pictures = new Map<string, Cluster>();
  for (const { cluster } of markers) pictures.set(pictureId(cluster), cluster);
  return (
    <svg aria-hidden="true" className="first-paint-markers">
      <defs>
        {[...pictures].map(([id, cluster]) => (
          <Picture key={id} id={id} cluster={cluster} />
        ))}
        <path id="home" d={homeStar} />
      </defs>
      {openingHomes(index).map(({ x, y, from, to }) => (
        <use key={from} href="#home" x={`${x}%`} y={`${y}%`} className={`h f${from} t${to}`} />
      ))}
      {markers.map(({ cluster, x, y, from, to }) => (
        <use
          key={`${x} ${y} ${from}`}
          href={`#${pictureId(cluster)}`}
          x={`${x}%`}
          y={`${y}%`}
          className={`m f${from} t${to}`}
        />
      ))}
    </svg>
  );
}

/** A donut round the origin, drawn by the app's own component. */
function Picture({ id, cluster }: { readonly id: string; readonly cluster: Cluster }) {
  const { counts, total, doubleDegrees, networks } = cluster;
  const reach = markerReach(total);
  return (
    <g id={id} transform={`translate(${-reach} ${-reach})`}>
      <Donut counts={counts} radius={markerRadius(total)} marks={marksOf(doubleDegrees, networks)} />
    </g>
  );
}

/** "p3-0-1-…", and a letter for each mark: the same for clusters whose donuts are the same. */
function pictureId({ counts, doubleDegrees, networks }: Cluster): string {
  const marks = marksOf(doubleDegrees, networks).map((mark) => mark[0]);
  return `p${[...categories.map((category) => counts[category]), ...marks].join('-')}`;
}
