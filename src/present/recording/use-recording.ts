import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../charts/export/save-file.ts';
import { usePresenting } from '../context.tsx';
import { type Recording, recordingFormat, recordTab } from './record-tab.ts';

/** What comes of a recording. */
type RecordingState =
  | { readonly name: 'none' | 'asking' | 'going' | 'refused' | 'failed' }
  | { readonly name: 'saved'; readonly file: string };

interface RecordingInUse {
  /** Null where this browser can't record. */
  readonly toggle: (() => void) | null;
  readonly state: RecordingState;
}

/** Until the controls have gone from the picture, in milliseconds; stage.css says the same. */
const fading = 300;
/** How long a message stands, in milliseconds. */
const standing = 6000;

/**
 * Records the talk as a video, from the present step on, while it turns its pages by itself; it ends with the last
 * step, or when it is ended.
 */
export function useRecording(): RecordingInUse {
  const { talk } = usePresenting();
  const [state, setState] = useState<RecordingState>({ name: 'none' });
  const present = useRef<Recording | null>(null);
  const format = recordingFormat();

  const begin = async () => {
    if (!format) return;
    setState({ name: 'asking' });
    try {
      const recording = await recordTab(format);
      present.current = recording;
      // The button that was pressed leaves the picture.
      (document.activeElement as HTMLElement | null)?.blur();
      setState({ name: 'going' });
      await new Promise((resolve) => setTimeout(resolve, fading));
      const { tour } = talk.present();
      const { loops } = talk.getState();
      if (loops) talk.toggleLoop();
      if (!talk.getState().isPlaying) talk.togglePlaying();
      const film = await recording.done.finally(() => {
        if (talk.getState().isPlaying) talk.togglePlaying();
        // As it was before.
        if (loops !== talk.getState().loops) talk.toggleLoop();
      });
      const file = `${tour.id}.${recording.format.ending}`;
      saveFile(file, film);
      setState({ name: 'saved', file });
    } catch (error) {
      setState({ name: (error as Error).name === 'NotAllowedError' ? 'refused' : 'failed' });
    } finally {
      present.current = null;
    }
  };
  // It ends where the talk stops turning its pages, at the last step's end.
  useEffect(
    () =>
      talk.subscribe(({ isPlaying }, before) => {
        if (before.isPlaying && !isPlaying) present.current?.stop();
      }),
    [talk],
  );
  useEffect(() => {
    if (state.name !== 'saved' && state.name !== 'refused' && state.name !== 'failed') return;
    const timer = setTimeout(() => setState({ name: 'none' }), standing);
    return () => clearTimeout(timer);
  }, [state]);
  const toggle = () => {
    if (present.current) present.current.stop();
    else if (state.name !== 'asking') void begin();
  };
  return { toggle: format ? toggle : null, state };
}
