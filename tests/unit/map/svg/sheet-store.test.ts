import { beforeEach, expect, test, vi } from 'vitest';
import type { SheetAddress } from '../../../../src/map/svg/sheet.ts';
import { SheetStore } from '../../../../src/map/svg/sheet-store.ts';

const basemapTile = vi.hoisted(() => vi.fn(async (): Promise<null> => null));
vi.mock('../../../../src/map/basemap-tiles.ts', () => ({ basemapTile }));

beforeEach(() => basemapTile.mockClear());

/** So many squares, from a column on. */
const squares = (from: number, count: number): SheetAddress[] =>
  Array.from({ length: count }, (_, index) => ({ z: 9, x: from + index, y: 0 }));

/** Looks at squares until all are there. */
async function look(store: SheetStore, addresses: readonly SheetAddress[]): Promise<void> {
  await expect.poll(() => store.seen(addresses).every((sheet) => sheet !== null)).toBe(true);
}

test('what is in view is kept, however much it is, and read once', async () => {
  const store = new SheetStore(() => {});
  await look(store, squares(0, 300));
  expect(basemapTile).toHaveBeenCalledTimes(300);
  await look(store, squares(0, 300));
  expect(basemapTile).toHaveBeenCalledTimes(300);
});

test('of what was seen before the last is kept, and the rest is let go', async () => {
  const store = new SheetStore(() => {});
  for (let from = 0; from < 200; from += 10) await look(store, squares(from, 10));
  expect(basemapTile).toHaveBeenCalledTimes(200);
  await look(store, squares(180, 10));
  expect(basemapTile).toHaveBeenCalledTimes(200);
  await look(store, squares(0, 10));
  expect(basemapTile).toHaveBeenCalledTimes(210);
});

test('a sheet that could not be fetched is asked for again', async () => {
  const complaint = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const onCome = vi.fn();
  const store = new SheetStore(onCome);
  basemapTile.mockRejectedValueOnce(new Error('no network'));
  expect(store.seen(squares(0, 1))).toEqual([null]);
  await expect.poll(() => complaint.mock.calls.length).toBe(1);
  expect(onCome).not.toHaveBeenCalled();
  await look(store, squares(0, 1));
  expect(onCome).toHaveBeenCalledTimes(1);
  complaint.mockRestore();
});
