/** Whether the page is open as an app that somebody installed, not in a browser's tab. */
export function isInstalled(window: Window): boolean {
  return window.matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;
}
