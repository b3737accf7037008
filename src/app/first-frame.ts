/** Longest wait in milliseconds: a page in a background tab has no frames. */
const longest = 300;

/**
 * Resolves when the browser has shown the opening view that the page holds, so that no work of ours comes before it;
 * at once where the page shows none. @see src/prerender
 */
export function firstFrame(): Promise<void> {
  const paint = document.getElementById('first-paint');
  if (!paint || getComputedStyle(paint).display === 'none') return Promise.resolve();
  return new Promise((resolve) => {
    // Callbacks run before a frame is drawn; a task that one of them asks for runs after it.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, longest);
  });
}
