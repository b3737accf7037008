import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Command, commandOf, digitsWait, TypedNumber } from '../command.ts';
import type { Lead } from './use-lead.ts';

interface Keys {
  /** The step that is being typed, to be gone to by Enter; null where none is. */
  readonly typed: number | null;
  readonly isHelpOpen: boolean;
  readonly openHelp: () => void;
  readonly closeHelp: () => void;
}

/**
 * Leads a talk by keys, and by clickers, which are keyboards.
 *
 * @param lead tells whether it did anything
 * @param goTo the step, from 0
 * @param exportSteps where steps can be exported
 */
export function useKeys(
  lead: (command: Lead) => boolean,
  goTo: (step: number) => void,
  exportSteps?: () => void,
): Keys {
  const number = useRef(new TypedNumber());
  const [typed, setTyped] = useState<number | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);

  const obey = (command: Command) => {
    if (typeof command === 'object') setTyped(number.current.type(command.digit, performance.now()));
    else if (command === 'jump') {
      const step = number.current.take(performance.now());
      setTyped(null);
      if (step !== null) goTo(Math.max(0, step - 1));
      return step !== null;
    } else if (command === 'export') {
      exportSteps?.();
      return exportSteps !== undefined;
    } else if (command === 'help') setHelpOpen((isOpen) => !isOpen);
    else return lead(command);
    return true;
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    // A number that was typed is gone to, whatever has the focus.
    const isJump = event.key === 'Enter' && typed !== null;
    const command = commandOf({ ...keyOf(event), isTaken: !isJump && isTaken(event) });
    if (!command) return;
    // A key that is held turns pages, and nothing else: a screen must not flash.
    const isHeld = event.repeat && command !== 'next' && command !== 'back';
    if (isHeld || obey(command)) event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => setTyped(null), digitsWait);
    return () => clearTimeout(timer);
  }, [typed]);

  return {
    typed,
    isHelpOpen,
    openHelp: () => setHelpOpen(true),
    closeHelp: () => setHelpOpen(false),
  };
}

function keyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, shiftKey, ctrlKey, metaKey, altKey };
}

/** Keys that press a button, or write into a field, are theirs. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  // A clicker turns the page, also where a list was the last to be used: else it would leap through the list.
  if (target.matches('select') && (key === 'PageDown' || key === 'PageUp')) return false;
  if (target.matches('input, textarea, select, [contenteditable]')) return true;
  return (key === 'Enter' || key === ' ') && target.matches('button, a[href], summary');
}
