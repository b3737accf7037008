import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { mapPulse } from '../../map/index.ts';
import { usePresenting } from '../context.tsx';
import { LiveStage } from './live-stage.ts';
import { saveFiles } from './save-files.ts';
import { type ExportedFile, type Problem, problemOf } from './still.ts';
import { StillFrame, stillAddress } from './still-frame.ts';
import { type ExportWish, layoutOf } from './wish.ts';

/** How an export stands. */
export type Progress =
  | { readonly kind: 'idle' }
  /** `step` is that which is being drawn, from 0; null until the stage has opened. */
  | { readonly kind: 'working'; readonly step: number | null; readonly steps: number }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'failed'; readonly problem: Problem | null };

interface Exporting {
  readonly progress: Progress;
  readonly start: (wish: ExportWish) => void;
  readonly cancel: () => void;
}

/** Makes files of a tour on a stage of their own, and saves them. Ends with the component. */
export function useExport(): Exporting {
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const frame = useRef<LiveStage | StillFrame | null>(null);
  const { atlas, talk } = usePresenting();
  const locale = useLocale();
  useEffect(() => () => closeIn(frame), []);

  const start = async (wish: ExportWish) => {
    const steps = wish.steps.length;
    setProgress({ kind: 'working', step: null, steps });
    const screen = { width: window.innerWidth, height: window.innerHeight };
    // A drawing that can be edited is what the SVG map draws; a picture is drawn by whom the screen shows.
    const renderer = wish.format === 'svg' ? 'svg' : (mapPulse().drawnBy ?? 'auto');
    const stage = document.querySelector<HTMLElement>('.stage');
    const isOnScreen = isAsSeen(wish) && wish.steps[0] === talk.getState().step && renderer === 'gl';
    const opened =
      isOnScreen && stage
        ? new LiveStage({ stage, atlas, talk, locale })
        : new StillFrame(stillAddress(location.href, renderer), layoutOf(wish, screen).viewport);
    frame.current = opened;
    const isOn = () => frame.current === opened;
    try {
      const still = await opened.open();
      const files = await still.make(wish, (step) => isOn() && setProgress({ kind: 'working', step, steps }));
      if (isOn()) setProgress({ kind: 'saved', file: saveFiles(files.map(copied), still.tour) });
    } catch (reason) {
      console.error(reason);
      if (isOn()) setProgress({ kind: 'failed', problem: problemOf(reason) });
    } finally {
      if (isOn()) closeIn(frame);
    }
  };
  return {
    progress,
    start: (wish) => void start(wish),
    cancel: () => {
      closeIn(frame);
      setProgress({ kind: 'idle' });
    },
  };
}

/** Whether it is one picture, laid out as the screen is. */
function isAsSeen({ format, size, steps }: ExportWish): boolean {
  return format === 'png' && size !== '4k' && steps.length === 1;
}

function closeIn(frame: RefObject<LiveStage | StillFrame | null>): void {
  frame.current?.close();
  frame.current = null;
}

/** What belongs to a frame goes with it. */
function copied({ name, type, bytes }: ExportedFile): ExportedFile {
  return { name, type, bytes: new Uint8Array(bytes) };
}
