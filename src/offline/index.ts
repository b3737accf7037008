import { keepOffline } from './keep-offline.ts';

/** For an installed app. A refusal (storage full, server gone) leaves it as it is: a page that needs the network. */
export function keepAppOffline(): void {
  keepOffline().catch(() => {});
}
