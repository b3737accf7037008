import type { MarkedText } from '../../model/search/search.ts';

/** A text in its language, with what the reader's words matched in it. */
export function Marked({ text, lang, marks }: MarkedText) {
  const pieces = marks.map(([start, end], position) => ({
    before: text.slice(marks[position - 1]?.[1] ?? 0, start),
    marked: text.slice(start, end),
    start,
  }));
  return (
    <span lang={lang ?? undefined}>
      {pieces.map(({ before, marked, start }) => (
        <span key={start}>
          {before}
          <mark>{marked}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}
