import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../copy-text.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly action: string;
  readonly help?: string;
  /** Of several lines. */
  readonly isLong?: boolean;
  /** Whether the dialog opens on it. */
  readonly isFirst?: boolean;
}

/** A text to read and to copy, and what came of it. */
export function CopyField({ label, text, action, help, isLong = false, isFirst = false }: CopyFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const helpId = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const select = () => {
    field.current?.focus();
    field.current?.select();
  };
  const copy = async () => {
    // The same again is said again.
    setOutcome(null);
    setOutcome({ text, copied: await copyText(text, select) });
  };
  const shared = {
    id,
    ref: field,
    className: 'share-text',
    value: text,
    readOnly: true,
    spellCheck: false,
    'aria-describedby': help === undefined ? undefined : helpId,
    'data-first': isFirst ? '' : undefined,
    onFocus: () => field.current?.select(),
  };
  // Of a text that has changed since, nothing is said.
  const said = outcome?.text === text ? outcome : null;
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p id={helpId} className="share-help">
          {help}
        </p>
      )}
      {isLong ? <textarea {...shared} rows={9} /> : <input {...shared} type="text" />}
      <button type="button" className="share-action" onClick={() => void copy()}>
        {action}
      </button>
      <span role="status" className="share-status" data-failed={said?.copied === false ? '' : undefined}>
        {said?.copied && t('shareDialog.copied')}
        {said?.copied === false && t('shareDialog.copyByHand', { key: modifierKey() })}
      </span>
    </div>
  );
}

/** The key that copies, as this machine's keyboard has it. */
function modifierKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}
