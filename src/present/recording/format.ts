/** A kind of file that a recording can be. */
export interface VideoFormat {
  /** As MediaRecorder is asked for it. */
  readonly mimeType: string;
  readonly ending: 'mp4' | 'webm';
}

/** The best first: what slides and phones show without more ado. */
const formats: readonly VideoFormat[] = [
  { mimeType: 'video/mp4;codecs=avc1.640028', ending: 'mp4' },
  { mimeType: 'video/mp4', ending: 'mp4' },
  { mimeType: 'video/webm;codecs=vp9', ending: 'webm' },
  { mimeType: 'video/webm', ending: 'webm' },
];

/** @returns null where the browser writes none of them */
export function videoFormat(isTypeSupported: (mimeType: string) => boolean): VideoFormat | null {
  return formats.find(({ mimeType }) => isTypeSupported(mimeType)) ?? null;
}
