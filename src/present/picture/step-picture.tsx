import { type CSSProperties, useMemo } from 'react';
import { categoryColour } from '../../charts/category-style.ts';
import { useOutlines } from '../../charts/use-outlines.ts';
import { naturalCamera } from '../../map/index.ts';
import { aggregateByPlace } from '../../model/aggregate.ts';
import type { TourStep } from '../../model/tour.ts';
import { useTourAtlas } from '../context.tsx';
import { figureSize } from '../figure-size.ts';
import { slide, stageLayout } from '../stage-layout.ts';
import { useSay } from '../use-say.ts';
import { frame, picturePaths, wordsWidth } from './picture-geometry.ts';
import './step-picture.css';

const { padding } = stageLayout(slide);

/** A step as a small picture: its map, its great number and its headline. */
export function StepPicture({ step }: { readonly step: TourStep }) {
  const atlas = useTourAtlas();
  const { say, agreements } = useSay(step);
  const outlines = useOutlines();
  const paths = useMemo(() => {
    const { camera, projection, facets, reach } = step.view;
    const seen =
      camera ?? naturalCamera(atlas, { selection: null, projection, facets, near: null }, slide, padding);
    const home = reach ? atlas.config.home.lonLat : null;
    return picturePaths(seen, projection, aggregateByPlace(agreements), home, outlines);
  }, [atlas, step, agreements, outlines]);
  const figure = step.figure && say(step.figure);
  return (
    <span className="step-picture">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true" style={style}>
        {paths.sphere ? (
          <path className="step-picture-sea" d={paths.sphere} />
        ) : (
          <rect className="step-picture-sea" width={frame.width} height={frame.height} />
        )}
        <path className="step-picture-land" d={paths.land} />
        <path className="step-picture-border" d={paths.borders} />
        <path className="step-picture-arc" d={paths.arcs} />
        {paths.dots.map(({ key, x, y, radius, category }) => (
          <circle key={key} cx={x} cy={y} r={radius} style={{ fill: categoryColour(category) }} />
        ))}
      </svg>
      <span className="step-picture-words">
        {figure !== null && (
          <span
            className="step-picture-figure numbers"
            style={{ '--figure': figureSize(figure, false) } as CSSProperties}
          >
            {figure}
          </span>
        )}{' '}
        <span className="step-picture-title">{say(step.headline)}</span>
      </span>
    </span>
  );
}

const style = { '--words-share': `${(100 * wordsWidth) / frame.width}%` } as CSSProperties;
