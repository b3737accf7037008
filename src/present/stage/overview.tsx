import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Cross } from '../../ui/cross.tsx';
import { usePresenting, useShown, useTalk } from '../context.tsx';
import { StepPicture } from '../picture/step-picture.tsx';
import { useSay } from '../use-say.ts';

/** How far each arrow goes among the pictures; up and down go to the row above and below. */
const along: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** All steps of the talk as pictures, to choose one from, and the other talks. */
export function Overview() {
  const { t } = useTranslation();
  const { talk } = usePresenting();
  const { tour } = useShown();
  const { tour: presentTour, step: present } = useTalk((state) => state);
  const { say } = useSay(null);
  const grid = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another talk's pictures are others
  useLayoutEffect(() => {
    grid.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, [presentTour]);
  const move = (event: KeyboardEvent) => {
    const pictures = [...(grid.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const from = pictures.indexOf(document.activeElement as HTMLElement);
    if (from < 0 || !event.key.startsWith('Arrow')) return;
    // At the edge, too: there it would turn the page.
    event.preventDefault();
    event.stopPropagation();
    pictures[targetOf(event.key, from, pictures)]?.focus();
  };
  return (
    <section className="stage-overview" aria-label={t('present.overview')}>
      <button
        type="button"
        className="stage-overview-close"
        aria-label={t('app.close')}
        onClick={talk.toggleOverview}
      >
        <Cross size={24} />
      </button>
      {talk.tours.length > 1 && (
        <fieldset className="stage-tours" aria-label={t('present.tours')}>
          {talk.tours.map((other, index) => (
            <button
              key={other.id}
              type="button"
              aria-pressed={index === presentTour}
              onClick={() => {
                talk.openTour(index);
                talk.toggleOverview();
              }}
            >
              {say(other.title)}
            </button>
          ))}
        </fieldset>
      )}
      <ol className="stage-pictures" ref={grid} onKeyDown={move}>
        {tour.steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={index === present ? 'step' : undefined}
              onClick={() => talk.goTo(index)}
            >
              <span className="stage-picture-number numbers">{index + 1}</span>
              <StepPicture step={step} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The picture that a key leads to, by where they stand on the screen; -1 where it leads nowhere. */
function targetOf(key: string, from: number, pictures: readonly HTMLElement[]): number {
  const step = along[key];
  if (step !== undefined) return from + step;
  const here = pictures[from]?.getBoundingClientRect();
  if (!here || (key !== 'ArrowUp' && key !== 'ArrowDown')) return -1;
  const columns = pictures.filter((picture) => picture.getBoundingClientRect().top === here.top).length;
  return from + (key === 'ArrowDown' ? columns : -columns);
}
