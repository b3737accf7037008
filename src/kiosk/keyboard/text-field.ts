import { type Edit, edited, type FieldText } from './edit.ts';

export type TextField = HTMLInputElement | HTMLTextAreaElement;

const textTypes: ReadonlySet<string> = new Set([
  'text',
  'search',
  'url',
  'tel',
  'email',
  'password',
  'number',
]);

/** Whether something can be written in: no check mark, no list, no field that is only there to be read. */
export function isTextField(target: unknown): target is TextField {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly && !target.disabled;
  return (
    target instanceof HTMLInputElement && textTypes.has(target.type) && !target.readOnly && !target.disabled
  );
}

/** Whether a field takes digits alone. */
export function takesDigits(field: TextField): boolean {
  return field.type === 'number';
}

/** Whether Enter in a field looks for what is written. */
export function isSearchField(field: TextField): boolean {
  return field.enterKeyHint === 'search' || field.type === 'search';
}

/** Does to a field what a key would, and tells whoever listens. The focus is in the field afterwards. */
export function editField(field: TextField, edit: Edit): void {
  // A press by a switch or a screen reader may have taken it away.
  if (document.activeElement !== field) field.focus({ preventScroll: true });
  const before = readField(field);
  const after = edited(before, edit, field.maxLength >= 0 ? field.maxLength : Infinity);
  if (after.value !== before.value) writeField(field, after.value, edit);
  // Not all fields have a caret that can be asked for: one of numbers is written at its end.
  if (hasCaret(field)) field.setSelectionRange(after.start, after.end);
  keepCaretInSight(field);
}

/** Enter, for those who listen to it (a list of choices, a form). */
export function pressEnter(field: TextField): void {
  if (document.activeElement !== field) field.focus({ preventScroll: true });
  const key = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true } as const;
  const isLeftToBrowser = field.dispatchEvent(new KeyboardEvent('keydown', key));
  field.dispatchEvent(new KeyboardEvent('keyup', key));
  // What a browser does of itself it does for its own events alone.
  if (isLeftToBrowser && field instanceof HTMLInputElement) field.form?.requestSubmit();
}

function readField(field: TextField): FieldText {
  const { value } = field;
  return hasCaret(field)
    ? { value, start: field.selectionStart ?? value.length, end: field.selectionEnd ?? value.length }
    : { value, start: value.length, end: value.length };
}

function hasCaret(field: TextField): boolean {
  return field.selectionStart !== null;
}

/** React keeps a setter of its own on each field, and does not hear of what goes through that one: hence the browser's. */
function writeField(field: TextField, value: string, edit: Edit): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      inputType: edit.kind === 'type' ? 'insertText' : 'deleteContentBackward',
      data: edit.kind === 'type' ? edit.sign : null,
    }),
  );
}

/** A browser scrolls a field only for what it typed itself. */
function keepCaretInSight(field: TextField): void {
  if (field.selectionEnd === field.value.length) field.scrollLeft = field.scrollWidth;
}
