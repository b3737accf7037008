import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly chosen: Value;
  /** Whether nothing can be chosen now. */
  readonly isFixed: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of some. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, options, chosen, isFixed, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="export-choice" disabled={isFixed}>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
