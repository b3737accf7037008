import { useEffect, useLayoutEffect, useRef } from 'react';
import SimpleKeyboard from 'simple-keyboard/build/index.modern.esm.js';
import { repeatWhileHeld } from './held-key.ts';

interface KeysProps {
  /** What the rows are called; with another name come other rows. */
  readonly name: string;
  readonly rows: readonly string[];
  /** What stands on keys that no sign stands on: markup. */
  readonly faces: Readonly<Record<string, string>>;
  /** What such keys are called by a screen reader. */
  readonly names: Readonly<Record<string, string>>;
  /** Keys that are on, and so pressed again to be off; "locked" says that they stay on. */
  readonly pressed: Readonly<Record<string, 'true' | 'false' | 'locked'>>;
  readonly onKey: (key: string) => void;
}

/** Keys that go on while a finger rests on them. */
const held: ReadonlySet<string> = new Set(['{bksp}', '{arrowleft}', '{arrowright}']);
/** What of a press would reach others: a list of choices closes when something is pressed beside it. */
const kept = ['mousedown', 'mouseup', 'touchstart', 'touchmove', 'touchend'] as const;

/** The keys, drawn and told of presses by simple-keyboard; the text is the field's alone, none of it stays here. */
export function Keys({ name, rows, faces, names, pressed, onKey }: KeysProps) {
  const element = useRef<HTMLDivElement>(null);
  const keyboard = useRef<SimpleKeyboard | null>(null);
  const press = useRef(onKey);
  press.current = onKey;
  const shown = {
    layout: { [name]: [...rows] },
    layoutName: name,
    display: { ...faces },
    buttonAttributes: [
      { attribute: 'type', value: 'button' },
      // Who has a keyboard to press Tab on has one to write with.
      { attribute: 'tabindex', value: '-1' },
      ...Object.entries(names).map(([buttons, value]) => ({ attribute: 'aria-label', value, buttons })),
      ...Object.entries(pressed).flatMap(([buttons, value]) => [
        { attribute: 'aria-pressed', value: value === 'false' ? 'false' : 'true', buttons },
        { attribute: 'data-pressed', value, buttons },
      ]),
    ],
  };
  const options = useRef(shown);
  options.current = shown;

  useLayoutEffect(() => {
    if (!element.current) return;
    const made = new SimpleKeyboard(element.current, {
      ...options.current,
      theme: 'keys',
      useButtonTag: true,
      // It would keep what is typed, follow carets of its own, and repeat letters; all of that is done elsewhere.
      inputPattern: /^$/,
      disableCaretPositioning: true,
      disableButtonHold: true,
      enableLayoutCandidates: false,
      onKeyPress: (key: string) => press.current(key),
    });
    keyboard.current = made;
    return () => {
      keyboard.current = null;
      made.destroy();
    };
  }, []);
  useLayoutEffect(() => keyboard.current?.setOptions(options.current));
  useEffect(() => (element.current ? followPresses(element.current, press) : undefined), []);
  return <div ref={element} className="screen-keys" />;
}

/** What the library leaves open: the focus stays where it is, held keys repeat, and a click without a finger presses. */
function followPresses(element: HTMLElement, press: { readonly current: (key: string) => void }): () => void {
  const repeats = new Map<number, () => void>();
  const keyOf = ({ target }: Event) =>
    target instanceof Element ? (target.closest('[data-skbtn]')?.getAttribute('data-skbtn') ?? null) : null;
  const onDown = (event: PointerEvent) => {
    event.preventDefault();
    const key = keyOf(event);
    repeats.get(event.pointerId)?.();
    repeats.delete(event.pointerId);
    if (key === null || !held.has(key)) return;
    repeats.set(
      event.pointerId,
      repeatWhileHeld(window, event.pointerId, () => press.current(key)),
    );
  };
  const onClick = (event: MouseEvent) => {
    // The library hears of fingers and mice; switches and screen readers press without.
    const key = event.detail === 0 ? keyOf(event) : null;
    if (key !== null) press.current(key);
  };
  const keep = (event: Event) => {
    event.stopPropagation();
    // The focus goes where a mouse is pressed.
    if (event.type === 'mousedown') event.preventDefault();
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('click', onClick);
  for (const type of kept) element.addEventListener(type, keep, { passive: false });
  return () => {
    for (const stop of repeats.values()) stop();
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('click', onClick);
    for (const type of kept) element.removeEventListener(type, keep);
  };
}
