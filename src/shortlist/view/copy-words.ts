import { copyText } from '../../share/copy-text.ts';

/**
 * Puts words into the clipboard that stand nowhere in the page to be selected.
 *
 * @returns whether it is done
 */
export async function copyWords(words: string): Promise<boolean> {
  let leave = () => {};
  const isDone = await copyText(words, () => {
    leave = selectInField(words);
  });
  leave();
  return isDone;
}

/** Selects words in a field that nobody sees. @returns takes the field away, and gives the focus back */
function selectInField(words: string): () => void {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.readOnly = true;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  return () => {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}
