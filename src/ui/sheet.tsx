import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pressedStop, restingStop, type SheetStop, stepStop, stopHeights } from './sheet-stops.ts';

interface SheetProps {
  /** Whether it is a sheet (on a phone), or a panel beside the map. */
  readonly isSheet: boolean;
  /** What it holds, for screen readers. */
  readonly label: string;
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  readonly children: ReactNode;
}

interface Drag {
  /** The finger that drags: a second one does not matter. */
  readonly pointer: number;
  readonly startY: number;
  readonly startHeight: number;
  /** Of the last move: where, when, and how fast upwards in CSS pixels a millisecond. */
  y: number;
  time: number;
  speed: number;
  moved: boolean;
}

/** Movement in CSS pixels under which a press is still a press. */
const pressSlack = 6;

/** CSS height of a stop: the same share of the window as in {@link stopHeights}, without knowing the window. */
const stopStyles: Readonly<Record<SheetStop, string>> = {
  peek: 'min(148px, 31.2dvh)',
  half: '52dvh',
  full: '92dvh',
};

/**
 * A panel over the map, placed by the caller's style sheet (`app-panel`); on a phone a bottom sheet with three stops. It
 * is one element in both, so that what it holds stays when the window changes. The sheet's handle can be dragged or
 * thrown; it is a button, too: a press goes up one stop and from the top back down, the up and down arrows go one stop.
 * The content scrolls inside.
 */
export function Sheet({ isSheet, label, stop, onStop, children }: SheetProps) {
  const { t } = useTranslation();
  const contentId = useId();
  const sheet = useRef<HTMLElement>(null);
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);
  const [height, setHeight] = useState<number | null>(null);

  const start = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || !sheet.current || drag.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    dragged.current = false;
    const startHeight = sheet.current.getBoundingClientRect().height;
    drag.current = {
      pointer: event.pointerId,
      startY: event.clientY,
      startHeight,
      y: event.clientY,
      time: event.timeStamp,
      speed: 0,
      moved: false,
    };
  };
  const move = (event: PointerEvent) => {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    now.speed = (now.y - event.clientY) / Math.max(1, event.timeStamp - now.time);
    now.y = event.clientY;
    now.time = event.timeStamp;
    now.moved ||= Math.abs(event.clientY - now.startY) > pressSlack;
    if (!now.moved) return;
    const { peek, full } = stopHeights(window.innerHeight);
    setHeight(Math.min(full, Math.max(peek, now.startHeight + now.startY - event.clientY)));
  };
  const end = (event: PointerEvent) => {
    const now = drag.current;
    if (now?.pointer !== event.pointerId) return;
    drag.current = null;
    setHeight(null);
    if (!now.moved) return;
    dragged.current = true;
    // A finger that waited before it left throws nothing.
    const speed = event.timeStamp - now.time > 80 ? 0 : now.speed;
    onStop(restingStop(now.startHeight + now.startY - now.y, speed, window.innerHeight));
  };
  const abandon = ({ pointerId }: PointerEvent) => {
    if (drag.current?.pointer !== pointerId) return;
    drag.current = null;
    setHeight(null);
  };
  const press = () => {
    // The click that a browser makes of a drag's end is none; one by keyboard has no drag before it.
    if (dragged.current) dragged.current = false;
    else onStop(pressedStop(stop));
  };
  const step = (event: KeyboardEvent) => {
    dragged.current = false;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onStop(stepStop(stop, event.key === 'ArrowUp' ? 1 : -1));
  };

  return (
    <section
      ref={sheet}
      className={isSheet ? 'sheet' : 'panel app-panel'}
      aria-label={label}
      data-stop={isSheet ? stop : undefined}
      data-dragging={height === null ? undefined : ''}
      style={isSheet ? { height: height ?? stopStyles[stop] } : undefined}
    >
      {isSheet && (
        <button
          type="button"
          className="sheet-handle"
          aria-expanded={stop !== 'peek'}
          aria-controls={contentId}
          aria-label={stop === 'full' ? t('sheet.reduce') : t('sheet.enlarge')}
          onPointerDown={start}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={abandon}
          onClick={press}
          onKeyDown={step}
        />
      )}
      <div id={contentId} className={isSheet ? 'sheet-content' : undefined}>
        {children}
      </div>
    </section>
  );
}
