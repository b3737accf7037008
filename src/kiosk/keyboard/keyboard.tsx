import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/react.tsx';
import { keySigns } from './key-signs.ts';
import { Keys } from './keys.tsx';
import { faceName, type KeyboardFace, rowsOf } from './layouts.ts';
import { afterKey, isAction, type ShownKeys } from './shown-keys.ts';
import { editField, isSearchField, pressEnter, type TextField, takesDigits } from './text-field.ts';
import { useKeyboardPlace } from './use-place.ts';
import { useRoom } from './use-room.ts';
import './keyboard.css';

interface KeyboardProps {
  readonly field: TextField;
  /** Told of the keyboard's element. */
  readonly element: RefObject<HTMLElement | null>;
}

/** A keyboard that writes into one field, in the order of letters that the page's language has until told otherwise. */
export function Keyboard({ field, element }: KeyboardProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [shown, setShown] = useState<ShownKeys>({ letters: locale, page: 'letters', shift: 'off' });
  const place = useKeyboardPlace(field);
  useRoom(element, field, place.name);
  const face: KeyboardFace = {
    letters: shown.letters,
    page: takesDigits(field) ? 'digits' : shown.page,
    isShifted: shown.shift !== 'off',
  };

  const press = (key: string) => {
    setShown((before) => afterKey(before, key));
    switch (key) {
      case '{bksp}':
        return editField(field, { kind: 'backspace' });
      case '{arrowleft}':
        return editField(field, { kind: 'left' });
      case '{arrowright}':
        return editField(field, { kind: 'right' });
      case '{clear}':
        return editField(field, { kind: 'clear' });
      case '{space}':
        return editField(field, { kind: 'type', sign: ' ' });
      case '{hide}':
        return field.blur();
      case '{enter}':
        return enter(field);
      default:
        if (!isAction(key)) editField(field, { kind: 'type', sign: key });
    }
  };
  const other = shown.letters === 'fr' ? 'qwerty' : 'azerty';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of keys, not of fields
    <section
      ref={element}
      className="screen-keyboard"
      role="group"
      aria-label={t('screenKeyboard.label')}
      data-place={place.name}
      data-page={face.page}
      style={place.name === 'beside' ? { left: place.left } : undefined}
    >
      <Keys
        name={faceName(face)}
        rows={rowsOf(face)}
        faces={{
          ...keySigns,
          '{letters}': 'abc',
          '{accents}': 'áñł',
          '{symbols}': '123',
          '{language}': other.toUpperCase(),
          '{clear}': t('screenKeyboard.clear'),
          '{enter}': isSearchField(field) ? t('screenKeyboard.search') : t('screenKeyboard.done'),
        }}
        names={{
          '{shift}': t('screenKeyboard.names.shift'),
          '{bksp}': t('screenKeyboard.names.backspace'),
          '{space}': t('screenKeyboard.names.space'),
          '{arrowleft}': t('screenKeyboard.names.left'),
          '{arrowright}': t('screenKeyboard.names.right'),
          '{clear}': t('screenKeyboard.names.clear'),
          '{hide}': t('screenKeyboard.names.hide'),
          '{letters}': t('screenKeyboard.names.letters'),
          '{accents}': t('screenKeyboard.names.accents'),
          '{symbols}': t('screenKeyboard.names.symbols'),
          '{language}': t(`screenKeyboard.names.${other}`),
        }}
        pressed={{
          '{shift}': shown.shift === 'locked' ? 'locked' : shown.shift === 'once' ? 'true' : 'false',
        }}
        onKey={press}
      />
    </section>
  );
}

/** The keyboard has done its work, unless a list of choices stays open. */
function enter(field: TextField): void {
  // What says that nothing was found must not go with it.
  if (isIdleList(field)) return;
  pressEnter(field);
  // React answers after the event.
  setTimeout(() => {
    if (field.getAttribute('aria-expanded') !== 'true') field.blur();
  }, 0);
}

/** Whether a list of choices is open that has none to pick. */
function isIdleList(field: TextField): boolean {
  const choice = field.getAttribute('aria-activedescendant') ?? '';
  return field.getAttribute('aria-expanded') === 'true' && document.getElementById(choice) === null;
}
