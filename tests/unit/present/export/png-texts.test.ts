import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { withTexts } from '../../../../src/present/export/png-texts.ts';

test('a picture says who made it, and is the same picture', () => {
  const picture = new PNG({ width: 2, height: 1 });
  picture.data.set([1, 2, 3, 255, 4, 5, 6, 255]);
  const told = Buffer.from(
    withTexts(new Uint8Array(PNG.sync.write(picture)), { Copyright: 'Données\u202f: CC BY' }),
  );
  // Its check sums are checked as it is read.
  expect([...PNG.sync.read(told, { checkCRC: true }).data]).toEqual([...picture.data]);
  const [, text] = told.toString('utf8').match(/iTXtCopyright\0{5}(.*? CC BY)/) ?? [];
  expect(text).toBe('Données\u202f: CC BY');
});
