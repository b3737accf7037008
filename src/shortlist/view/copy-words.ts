/**
 * Puts words into the clipboard: by the browser's own way, or, where there is none (no https, an old browser, a frame
 * that is not trusted), by the old one.
 *
 * @returns whether it is done
 */
export async function copyWords(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyAsSelected(words);
  }
}

function copyAsSelected(words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.readOnly = true;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
