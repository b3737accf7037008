import { type AddressedState, writeAddress } from '../state/address.ts';

/** Where links lead that readers take along; null: to where they are. */
let published: string | null = null;

/**
 * Has links lead to where the atlas is published, not to this page: an unattended screen may be its own server, which
 * no phone finds.
 *
 * @param address ending with a slash; null: unknown
 */
export function shareLinksTo(address: string | null): void {
  published = address;
}

/**
 * The address of the page that a link opens, without what follows it. The one place that says so: a link to another
 * view is this page with another query.
 */
export function pageAddress(): string {
  const address = new URL(published ?? document.baseURI);
  address.search = '';
  address.hash = '';
  return address.href;
}

/** The whole address of a file that the atlas is served with. */
export function fileAddress(name: string): string {
  return new URL(name, pageAddress()).href;
}

/**
 * A link to exactly this view. It is made of the state, not of the address bar, which waits for the map to rest, may
 * hold a stranger's parameters (`utm_source`), and in a frame is the embed's own.
 *
 * - The language is always in it: the friend sees what the reader sees, not what their browser prefers. It also makes
 *   the link a complete one: where it names no projection it means the flat map, whatever the friend chose last.
 * - The camera is in it when somebody moved the map. When nobody did, "all that is selected, or shown" is what the
 *   reader looks at; the same numbers would show a slice of it on a smaller screen, so the link leaves them out.
 * - The colours are in it only as a choice: "as the system" is as the friend's system has it.
 * - Who draws the map is not: that is the reader's machine, not the view.
 *
 * @param page from {@link pageAddress}
 * @param more a query with parameters that are not the state's
 */
export function linkTo(state: AddressedState, page: string, more = ''): string {
  return page + writeAddress({ ...state, renderer: 'auto' }, { renderer: 'auto' }, more);
}
