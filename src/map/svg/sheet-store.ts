import { basemapTile } from '../basemap-tiles.ts';
import { emptySheet, type Sheet, type SheetAddress } from './sheet.ts';
import { tileSheet } from './tile-sheet.ts';

/** Sheets kept beyond those in view, for whoever goes back: a sheet takes about 150 kB, and is soon read again. */
const spare = 32;

/** Sheets read from the basemap's tiles: those in view, and some of those that were seen before. */
export class SheetStore {
  private readonly sheets = new Map<string, Sheet>();
  /** In view. */
  private wanted: readonly string[] = [];
  private readonly underway = new Set<string>();
  private readonly onCome: () => void;

  /** @param onCome called when sheets that were asked for are there */
  constructor(onCome: () => void) {
    this.onCome = onCome;
  }

  /**
   * The sheets of all that is in view: null for one that is still fetched. One that could not be fetched is asked for
   * again the next time.
   */
  seen(addresses: readonly SheetAddress[]): (Sheet | null)[] {
    this.wanted = addresses.map(keyOf);
    return addresses.map((address) => this.get(address));
  }

  /** Whether all that is in view is there. */
  isWhole(): boolean {
    return this.wanted.every((key) => this.sheets.has(key));
  }

  private get(address: SheetAddress): Sheet | null {
    const key = keyOf(address);
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
        if (this.sheets.size <= this.wanted.length + spare) break;
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

function keyOf({ z, x, y }: SheetAddress): string {
  return `${z}/${x}/${y}`;
}
