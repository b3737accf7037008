/**
 * Chromium's switches for a screen that nobody attends, in full screen and with nothing around it.
 *
 * @param isRoot Chromium has no sandbox for root; who cares for safety starts it as another user
 */
export function kioskSwitches(
  address: string,
  profile: string,
  { isRoot, more = [] }: { readonly isRoot: boolean; readonly more?: readonly string[] },
): string[] {
  return [
    '--kiosk',
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    // Nothing that asks or tells.
    '--no-first-run',
    '--no-default-browser-check',
    '--noerrdialogs',
    '--disable-session-crashed-bubble',
    '--disable-infobars',
    '--disable-features=Translate,MediaRouter,InfiniteSessionRestore',
    '--disable-component-update',
    '--disable-background-networking',
    '--disable-sync',
    '--password-store=basic',
    // Fingers: a swipe is no way back, two of them do not enlarge the page.
    '--touch-events=enabled',
    '--overscroll-history-navigation=0',
    '--disable-pinch',
    // A screen that nobody touches is no reason to slow down.
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
    ...(isRoot ? ['--no-sandbox'] : []),
    ...more,
  ];
}
