import type { ComponentProps } from 'react';

/** A button that floats over the map; 44 CSS pixels at least. Takes all that a button takes. */
export function Button({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={className ? `button ${className}` : 'button'} {...rest} />;
}
