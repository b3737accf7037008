import type { ReactNode } from 'react';
import { Button } from './button.tsx';

interface ToggleGroupProps<Value extends string> {
  /** What the group chooses, for screen readers. */
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** What stands on the button where room is scarce. */
    readonly short?: string;
    /** What stands on the button everywhere; the label is said, and shown to who points at it. */
    readonly sign?: ReactNode;
    /** BCP 47 tag, where the label is not in the page's language. */
    readonly lang?: string;
  }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A choice of few, all in sight: one is pressed. */
export function ToggleGroup<Value extends string>(props: ToggleGroupProps<Value>) {
  const { label, options, value, onChoose } = props;
  return (
    <fieldset className="toggle-group" aria-label={label}>
      {options.map((option) => (
        <Button
          key={option.value}
          lang={option.lang}
          aria-pressed={option.value === value}
          aria-label={option.short || option.sign ? option.label : undefined}
          title={option.sign ? option.label : undefined}
          onClick={() => onChoose(option.value)}
        >
          {option.sign ?? <span className={option.short && 'long-label'}>{option.label}</span>}
          {option.short && <span className="short-label">{option.short}</span>}
        </Button>
      ))}
    </fieldset>
  );
}
