import type { ComponentProps } from 'react';

/** A sheet of paper over the map. Takes all that a section takes; the caller places it. */
export function Panel({ className, ...rest }: ComponentProps<'section'>) {
  return <section className={className ? `panel ${className}` : 'panel'} {...rest} />;
}
