import Markdown from 'markdown-to-jsx/react';

/** A text of a tour: bold, italic and lists; no HTML of its own. */
export function LittleMarkdown({ children }: { readonly children: string }) {
  return <Markdown options={{ disableParsingRawHTML: true, forceBlock: true }}>{children}</Markdown>;
}
