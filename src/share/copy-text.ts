/**
 * Puts a text on the clipboard. Browsers keep theirs from pages that are not secure and from frames that were not
 * allowed it: there what is selected is copied the old way.
 *
 * @param select selects the text where it stands, which helps a reader to copy it by hand, too
 * @returns whether it is on the clipboard
 */
export async function copyText(text: string, select: () => void): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
