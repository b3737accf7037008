import { basemapTile } from '../basemap-tiles.ts';
import { emptySheet, type Sheet, type SheetAddress } from './sheet.ts';
import { tileSheet } from './tile-sheet.ts';

/** Sheets kept when they are out of view: a few screens full. */
const most = 160;

/** Sheets read from the basemap's tiles: each once, and the last used are kept. */
export class SheetStore {
  private readonly sheets = new Map<string, Sheet>();
  private readonly underway = new Set<string>();
  private readonly onCome: () => void;

  /** @param onCome called when sheets that were asked for are there */
  constructor(onCome: () => void) {
    this.onCome = onCome;
  }

  /** The sheet, or null while it is fetched; one that could not be fetched is asked for again the next time. */
  get(address: SheetAddress): Sheet | null {
    const key = `${address.z}/${address.x}/${address.y}`;
    const found = this.sheets.get(key);
    if (found) {
      this.sheets.delete(key);
      this.sheets.set(key, found);
      return found;
    }
    if (!this.underway.has(key)) void this.fetch(key, address);
    return null;
  }

  private async fetch(key: string, address: SheetAddress): Promise<void> {
    this.underway.add(key);
    try {
      const bytes = await basemapTile(address.z, address.x, address.y);
      this.sheets.set(key, bytes ? tileSheet(bytes, address) : emptySheet(address));
      for (const old of this.sheets.keys()) {
        if (this.sheets.size <= most) break;
        this.sheets.delete(old);
      }
      this.onCome();
    } catch (error) {
      // The coarse world stays in its stead.
      console.warn(error);
    } finally {
      this.underway.delete(key);
    }
  }
}
