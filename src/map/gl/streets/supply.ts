import type { Locale, StreetDetail } from '../../../model/atlas.ts';
import type { ThemeName } from '../../hand.ts';
import { loadStreets, type MakeStreets } from './load.ts';
import { type Streets, streetsFrom } from './streets.ts';

/**
 * Brings the streets when a reader comes near enough to see them, once. Where they can't be reached they are asked
 * for again when the browser is back online.
 */
export class StreetSupply {
  private make: MakeStreets | null = null;
  private asked = false;
  private zoom = 0;
  private readonly detail: StreetDetail;
  private readonly tell: (reached: boolean) => void;
  private made: { readonly key: string; readonly streets: Streets } | null = null;

  /** @param tell called when they came, or could not be reached */
  constructor(detail: StreetDetail, tell: (reached: boolean) => void) {
    this.detail = detail;
    this.tell = tell;
    window.addEventListener('online', this.askAgain);
  }

  /** To be told wherever the map comes to rest. */
  lookFrom(zoom: number): void {
    this.zoom = zoom;
    if (zoom < streetsFrom || this.asked) return;
    this.asked = true;
    loadStreets(this.detail).then(
      (make) => {
        this.make = make;
        this.tell(true);
      },
      (reason: unknown) => {
        console.warn(reason);
        this.tell(false);
      },
    );
  }

  /** Null while there are none. The same object for the same theme and language. */
  streets(theme: ThemeName, locale: Locale): Streets | null {
    if (!this.make) return null;
    const key = `${theme} ${locale}`;
    if (this.made?.key !== key) this.made = { key, streets: this.make(theme, locale) };
    return this.made.streets;
  }

  end(): void {
    window.removeEventListener('online', this.askAgain);
  }

  private askAgain = (): void => {
    if (this.make) return;
    this.asked = false;
    this.lookFrom(this.zoom);
  };
}
