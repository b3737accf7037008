import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { type Locale, locales } from '../../model/atlas.ts';
import { type LiveScope, liveNamesIn } from '../../model/live-numbers.ts';
import type { TourText } from '../../model/tour.ts';
import { sayLive } from '../say-live.ts';
import { type DraftFault, faultsAt } from './faults.ts';
import { FieldFaults } from './field-faults.tsx';
import { NumberPicker } from './number-picker.tsx';

interface TextFieldsProps {
  readonly legend: string;
  readonly help?: ReactNode;
  readonly value: TourText | null;
  /** Lines to write in. */
  readonly rows?: number;
  /** What its numbers count. */
  readonly scope: LiveScope;
  /** Where it stands in the file. */
  readonly way: readonly (string | number)[];
  readonly faults: readonly DraftFault[];
  readonly onChange: (locale: Locale, value: string) => void;
}

/** A text in each language, with what it will say, what is wrong with it, and numbers to insert. */
export function TextFields(props: TextFieldsProps) {
  const { legend, help, value, rows = 1, scope, way, faults, onChange } = props;
  const { t } = useTranslation();
  const id = useId();
  const spoken = useLocale();
  const fields = useRef<Partial<Record<Locale, HTMLTextAreaElement | null>>>({});
  const [last, setLast] = useState<Locale>(spoken);
  const [isPicking, pick] = useState(false);
  /** Where the cursor was, else at the end. */
  const insert = (name: string) => {
    const field = fields.current[last];
    if (!field) return;
    const [start, end] = [field.selectionStart, field.selectionEnd];
    const number = `{{${name}}}`;
    onChange(last, field.value.slice(0, start) + number + field.value.slice(end));
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(start + number.length, start + number.length);
    });
  };
  return (
    <fieldset className="author-texts">
      <legend>
        {legend} {help && <small>{help}</small>}
      </legend>
      {locales.map((locale) => {
        const text = value?.[locale] ?? '';
        const own = faultsAt(faults, ...way, locale);
        const fieldId = `${id}-${locale}`;
        return (
          <div key={locale} className="author-text">
            <label htmlFor={fieldId}>
              <span className="visually-hidden">{legend}, </span>
              <span lang={locale}>{ownName(locale)}</span>
            </label>
            <textarea
              ref={(field) => {
                fields.current[locale] = field;
              }}
              id={fieldId}
              lang={locale}
              rows={rows}
              value={text}
              aria-invalid={own.length > 0 || undefined}
              aria-describedby={`${fieldId}-says ${fieldId}-fault`}
              onFocus={() => setLast(locale)}
              onChange={({ currentTarget }) => onChange(locale, currentTarget.value)}
            />
            {liveNamesIn(text).length > 0 && (
              <p id={`${fieldId}-says`} className="author-says">
                <span>{t('author.says')}</span>{' '}
                <q lang={locale}>{sayLive({ fr: text, en: text }, locale, scope)}</q>
              </p>
            )}
            <FieldFaults id={`${fieldId}-fault`} faults={own} />
          </div>
        );
      })}
      <button
        type="button"
        className="author-link"
        aria-expanded={isPicking}
        aria-label={t('author.insertInto', { field: legend })}
        onClick={() => pick(!isPicking)}
      >
        {t('author.insert')}
      </button>
      {isPicking && <NumberPicker scope={scope} onPicked={insert} />}
    </fieldset>
  );
}
