/**
 * Whether the page is open as an app that somebody installed, not in a browser's tab. A tab may fill the screen, too: the
 * display mode "fullscreen" tells nothing, and the one app of ours that has it is the unattended screen.
 */
export function isInstalled(window: Window): boolean {
  return window.matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;
}
