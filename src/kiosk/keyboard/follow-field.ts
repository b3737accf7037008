import { isTextField, type TextField } from './text-field.ts';

/**
 * Tells which text field has the focus, whoever gave it. While it has, its `inputmode` is "none": a tablet's own
 * keyboard must not come as well, over this one. It is set at the press already, before the focus that would call that
 * keyboard, and put back when the field is left. A field that asks for none itself has keys of its own.
 *
 * @param isKeyboard whether an element is of the keyboard: who goes there has not left the field
 * @returns a function that ends it
 */
export function followField(
  document: Document,
  isKeyboard: (element: Element) => boolean,
  onField: (field: TextField | null) => void,
): () => void {
  const modesBefore = new Map<TextField, string | null>();
  let current: TextField | null = null;
  const isWritten = (target: unknown): target is TextField =>
    isTextField(target) && (modesBefore.has(target) || target.inputMode !== 'none');
  const quieten = (field: TextField) => {
    if (modesBefore.has(field)) return;
    modesBefore.set(field, field.getAttribute('inputmode'));
    field.setAttribute('inputmode', 'none');
  };
  const restore = () => {
    for (const [field, mode] of modesBefore) {
      if (field === current) continue;
      if (mode === null) field.removeAttribute('inputmode');
      else field.setAttribute('inputmode', mode);
      modesBefore.delete(field);
    }
  };
  const follow = (field: TextField | null) => {
    if (field) quieten(field);
    if (field !== current) {
      current = field;
      onField(field);
    }
    restore();
  };
  const onPress = ({ target }: Event) => {
    if (isWritten(target)) quieten(target);
  };
  const onFocus = ({ target }: Event) => {
    if (isWritten(target)) follow(target);
    else if (!(target instanceof Element && isKeyboard(target))) follow(null);
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Element && (isWritten(relatedTarget) || isKeyboard(relatedTarget))) return;
    follow(null);
  };
  // A field that is taken out of the page says nothing to some browsers.
  const gone = new MutationObserver(() => {
    if (current && !current.isConnected)
      follow(isWritten(document.activeElement) ? document.activeElement : null);
  });
  gone.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('pointerdown', onPress, true);
  document.addEventListener('focusin', onFocus, true);
  document.addEventListener('focusout', onBlur, true);
  if (isWritten(document.activeElement)) follow(document.activeElement);
  return () => {
    gone.disconnect();
    document.removeEventListener('pointerdown', onPress, true);
    document.removeEventListener('focusin', onFocus, true);
    document.removeEventListener('focusout', onBlur, true);
    current = null;
    restore();
  };
}
