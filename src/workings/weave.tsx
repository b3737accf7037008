import { Fragment, type ReactNode } from 'react';

/**
 * A text of the catalogue with elements for its values, such as a name in a language of its own. The text is asked
 * for with its values left open: `t('workings.spelling', { spelling: '{{spelling}}' })`.
 */
export function weave(text: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  // Every second part is what stood between braces; none comes twice in a text.
  return text
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => (index % 2 === 0 ? part : <Fragment key={part}>{values[part]}</Fragment>));
}
