import { expect, test } from 'vitest';
import { videoFormat } from '../../../src/present/recording/format.ts';

test('a film is what slides take, where the browser writes that, else what it can', () => {
  expect(videoFormat(() => true)?.ending).toBe('mp4');
  expect(videoFormat((type) => type.startsWith('video/webm'))).toEqual({
    mimeType: 'video/webm;codecs=vp9',
    ending: 'webm',
  });
  expect(videoFormat(() => false)).toBeNull();
});
