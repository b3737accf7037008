import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shortlist } from '../../../src/model/shortlist.ts';
import { longestLink, readShortlist, writeShortlist } from '../../../src/model/shortlist-link.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { writeShortlistAddress } from '../../../src/state/address.ts';
import { shortlists } from '../../fixtures/shortlists.ts';

const read = (search: string) => readShortlist(new URLSearchParams(search));

test('a link can be read by people', () => {
  const list = [
    { institution: 'br/unicamp', note: '' },
    { institution: 'br/usp', note: 'Ask Ana' },
  ];
  expect(writeShortlistAddress(list)).toBe('?panel=shortlist&shortlist=br/unicamp,br/usp&note=2.Ask+Ana');
});

test('gives back whatever was written', () => {
  fc.assert(
    fc.property(shortlists, (list) => {
      expect(read(writeShortlistAddress(list))).toEqual(list);
      const parameters = new URLSearchParams();
      writeShortlist(list, parameters);
      expect(readShortlist(parameters)).toEqual(list);
    }),
  );
});

test.each([
  ['?shortlist=br/usp,,br/usp,de/nowhere', ['br/usp', 'de/nowhere']],
  ['?shortlist=%FF,br/usp', ['\ufffd', 'br/usp']],
  [`?shortlist=${Array.from({ length: 80 }, (_, index) => `xx/${index}`)}`, { length: 50 }],
])('%s is read as far as it can be', (search, keys) => {
  expect(read(search)?.map(({ institution }) => institution)).toMatchObject(keys);
});

test.each(['note=3.Nobody', 'note=1', 'note=.x', 'note=0.x', 'note=999.x', 'note=x.1'])(
  '%s is a note beside nothing',
  (note) => {
    expect(read(`?shortlist=br/usp,br/unicamp&${note}`)?.every((one) => one.note === '')).toBe(true);
  },
);

test('never fails', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (list, notes) => {
      const search = new URLSearchParams([['shortlist', list], ...notes.map((note) => ['note', note])]);
      expect(() => readShortlist(search)).not.toThrow();
    }),
  );
});

test('twenty institutions, those with the longest keys, with a long note each stay well under what a link may have', async () => {
  const { atlas } = await buildAtlas('data');
  const sentence =
    'Candidature avant le 15 février\u00a0; niveau B2 exigé, demander à Élodie ce qu’elle en pense. ';
  const list: Shortlist = atlas.institutions
    .map(({ key }) => key)
    .sort((one, other) => other.length - one.length)
    .slice(0, 20)
    .map((institution) => ({ institution, note: sentence.repeat(2).trim() }));
  const link = `https://university.example/international/atlas/${writeShortlistAddress(list)}`;
  expect(list[0]?.note.length).toBeGreaterThan(150);
  expect(link.length).toBeLessThan(0.9 * longestLink);
});
