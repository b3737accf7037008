import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { keyboardTexts } from '../../i18n/keyboard-texts/index.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSession } from '../context.tsx';
import { followField } from './follow-field.ts';
import { Keyboard } from './keyboard.tsx';
import type { TextField } from './text-field.ts';

/** The keyboard of an unattended screen: there while a visitor has a text field to write in, each visitor's own. */
export function ScreenKeyboard() {
  const isVisited = useSession(({ phase }) => phase.name !== 'attract');
  const visitors = useSession((session) => session.visitors);
  return isVisited ? <KeyboardOfVisit key={visitors} /> : null;
}

function KeyboardOfVisit() {
  useTexts(keyboardTexts);
  const locale = useLocale();
  const keyboard = useRef<HTMLElement>(null);
  const [field, setField] = useState<TextField | null>(null);
  useEffect(
    () => followField(document, (element) => keyboard.current?.contains(element) ?? false, setField),
    [],
  );
  if (!field) return null;
  const shown = <Keyboard key={locale} element={keyboard} field={field} />;
  // All outside a modal dialog is inert, and under it.
  const dialog = field.closest('dialog');
  return dialog ? createPortal(shown, dialog) : shown;
}
