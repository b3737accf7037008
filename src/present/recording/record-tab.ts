import { type VideoFormat, videoFormat } from './format.ts';

/** What the picture may take, in bits a second: a map with its letters stays sharp. */
const bitsPerSecond = 12_000_000;
const framesPerSecond = 30;

/** A recording under way. */
export interface Recording {
  readonly format: VideoFormat;
  /** Ends it; again does no harm. */
  readonly stop: () => void;
  /** Settled when it has ended, by whoever ended it. */
  readonly done: Promise<Blob>;
}

/** The format that this browser would record in; null where it can't. */
export function recordingFormat(): VideoFormat | null {
  if (!('mediaDevices' in navigator) || !('getDisplayMedia' in navigator.mediaDevices)) return null;
  if (typeof MediaRecorder === 'undefined') return null;
  return videoFormat((mimeType) => MediaRecorder.isTypeSupported(mimeType));
}

/**
 * Records what this tab shows: the browser asks the speaker first.
 *
 * @throws DOMException where it is refused
 */
export async function recordTab(format: VideoFormat): Promise<Recording> {
  const stream = await navigator.mediaDevices.getDisplayMedia({
    video: { frameRate: framesPerSecond, displaySurface: 'browser' },
    audio: false,
    // Known to some browsers, left alone by the others: this very tab, without its pointer.
    ...{ preferCurrentTab: true, selfBrowserSurface: 'include', surfaceSwitching: 'exclude' },
  });
  const release = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  const recorder = recorderOf(stream, format, release);
  const parts: Blob[] = [];
  const done = new Promise<Blob>((resolve, reject) => {
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    recorder.addEventListener('error', () => {
      release();
      reject(new Error('The browser could not record.'));
    });
    recorder.addEventListener('stop', () => resolve(new Blob(parts, { type: format.mimeType })));
  });
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop();
    release();
  };
  // By the browser's own button "Stop sharing".
  for (const track of stream.getTracks()) track.addEventListener('ended', stop);
  recorder.start();
  return { format, stop, done };
}

/** A tab that can't be recorded is not captured for longer. */
function recorderOf(stream: MediaStream, { mimeType }: VideoFormat, release: () => void): MediaRecorder {
  try {
    return new MediaRecorder(stream, { mimeType, videoBitsPerSecond: bitsPerSecond });
  } catch (error) {
    release();
    throw error;
  }
}
