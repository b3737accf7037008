import { Swatch } from '../../charts/legend.tsx';
import { StackedBar } from '../../charts/stacked-bar.tsx';
import type { Shown } from './use-wandering.ts';
import './stop.css';

/** What is told at a stop: a great number, what it counts, and which kinds of agreements there are. */
export function Stop({ shown: { stop, words } }: { readonly shown: Shown }) {
  const where = stop.kind === 'network' ? stop.network : stop.country;
  return (
    <section className="stop" data-kind={stop.kind} data-where={where}>
      <div className="stop-told" key={`${stop.kind} ${where} ${words.headline}`}>
        <p className="stop-why">{words.why}</p>
        <h1 className="stop-headline">
          <span className="stop-figure numbers">{words.figure}</span>{' '}
          <span className="stop-counted">{words.headline}</span>
        </h1>
        <p className="stop-line">{words.line}</p>
      </div>
      <StackedBar counts={stop.counts} largest={stop.total} />
      {/* The bar's name says the same. */}
      <ul className="stop-kinds" aria-hidden="true">
        {words.kinds.map(({ category, text }) => (
          <li key={category}>
            <Swatch category={category} />
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
