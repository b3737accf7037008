import { type HTMLAttributes, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TourStep } from '../../model/tour.ts';
import { StepPicture } from '../picture/step-picture.tsx';
import { stepTitle } from '../step-title.ts';
import { useSay } from '../use-say.ts';
import { useAuthoring, useOpenStep } from './context.tsx';
import { withDouble, withoutStep } from './edit.ts';
import { Sign } from './sign.tsx';

interface StepItemProps {
  readonly step: TourStep;
  /** Its place in the tour, from 0. */
  readonly index: number;
  /** Where it stands while one is dragged. */
  readonly place: number;
  readonly of: number;
  readonly dataKey: string;
  /** How many would stop a build. */
  readonly faults: number;
  readonly isDragged: boolean;
  readonly handle: HTMLAttributes<HTMLElement>;
  /** By -1 up, by 1 down. */
  readonly onMove: (by: -1 | 1) => void;
}

/** A step in the list: its picture, what it is about, and what can be done with it as a whole. */
export function StepItem({
  step,
  index,
  place,
  of,
  dataKey,
  faults,
  isDragged,
  handle,
  onMove,
}: StepItemProps) {
  const { t } = useTranslation();
  const { draft, tell } = useAuthoring();
  const openStep = useOpenStep();
  const { say } = useSay(step);
  const item = useRef<HTMLLIElement>(null);
  const title = stepTitle(step, say).trim();
  const name = t('author.step', { step: index + 1, title: title || t('author.untitled') });
  const remove = () => {
    draft.change((tour) => withoutStep(tour, index));
    tell(t('author.removed', { step: index + 1 }));
    // What was pressed goes; the author's place must not go with it.
    item.current?.closest('.author')?.querySelector<HTMLElement>('.author-undo')?.focus();
  };
  const tools = [
    { sign: 'up', does: () => onMove(-1), isIdle: place === 0 },
    { sign: 'down', does: () => onMove(1), isIdle: place === of - 1 },
    {
      sign: 'duplicate',
      does: () => {
        draft.change((tour) => withDouble(tour, index));
        tell(t('author.duplicated', { step: index + 2 }));
      },
    },
    { sign: 'remove', does: remove },
  ] as const;
  return (
    <li ref={item} className="author-step" data-key={dataKey} data-dragged={isDragged ? '' : undefined}>
      <button type="button" className="author-step-open" onClick={() => openStep(index)}>
        <span className="author-step-picture" aria-hidden="true">
          <StepPicture step={step} />
        </span>
        <span className="author-step-words">
          <span className="author-step-number numbers" aria-hidden="true">
            {place + 1}
          </span>
          <span className="visually-hidden">{name}</span>
          <span className="author-step-title" aria-hidden="true">
            {title || t('author.untitled')}
          </span>
          {faults > 0 && <span className="author-fault">{t('author.stepFaults', { count: faults })}</span>}
        </span>
      </button>
      <div className="author-step-tools">
        {of > 1 && (
          <span className="author-handle" title={t('author.tool.drag')} aria-hidden="true" {...handle}>
            <Sign sign="drag" />
          </span>
        )}
        {tools.map(({ sign, does, ...tool }) => (
          // Not disabled at the ends: the focus would be lost as it gets there.
          <button
            key={sign}
            type="button"
            className="author-tool"
            title={t(`author.tool.${sign}`)}
            aria-disabled={('isIdle' in tool && tool.isIdle) || undefined}
            onClick={does}
          >
            <Sign sign={sign} />
            <span className="visually-hidden">
              {t(`author.tool.${sign}`)} – {name}
            </span>
          </button>
        ))}
      </div>
    </li>
  );
}
