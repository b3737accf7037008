/** What stands in a field, and what of it is selected; the caret stands where start and end are one. */
export interface FieldText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** What a key does to a text. */
export type Edit =
  | { readonly kind: 'type'; readonly sign: string }
  | { readonly kind: 'backspace' | 'left' | 'right' | 'clear' };

/**
 * A text after a key. What is selected is written over or taken away, as at any keyboard; a caret goes over whole
 * signs, of however many code units.
 *
 * @param longest how much fits into the field, in code units
 */
export function edited({ value, start, end }: FieldText, edit: Edit, longest = Infinity): FieldText {
  const isSelected = start !== end;
  switch (edit.kind) {
    case 'type': {
      const { sign } = edit;
      if (value.length - (end - start) + sign.length > longest) return { value, start, end };
      return caretAt(value.slice(0, start) + sign + value.slice(end), start + sign.length);
    }
    case 'backspace': {
      const from = isSelected ? start : before(value, start);
      return caretAt(value.slice(0, from) + value.slice(end), from);
    }
    case 'left':
      return caretAt(value, isSelected ? start : before(value, start));
    case 'right':
      return caretAt(value, isSelected ? end : after(value, end));
    case 'clear':
      return caretAt('', 0);
  }
}

function caretAt(value: string, at: number): FieldText {
  return { value, start: at, end: at };
}

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where the sign before a place begins. */
function before(value: string, at: number): number {
  const last = [...signs.segment(value.slice(0, at))].at(-1);
  return at - (last?.segment.length ?? 0);
}

/** Where the sign after a place ends. */
function after(value: string, at: number): number {
  const [first] = signs.segment(value.slice(at));
  return at + (first?.segment.length ?? 0);
}
