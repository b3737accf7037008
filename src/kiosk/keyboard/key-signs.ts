/** Line drawings in a square of 24, for keys that no letter can stand on. */
const paths = {
  '{shift}': 'M12 4 4.5 12H8.5v7h7v-7h4z',
  '{bksp}': 'M8.5 5.5h12v13h-12L2.5 12zM11.5 9l6 6M17.5 9l-6 6',
  '{arrowleft}': 'M20 12H4M10 6l-6 6 6 6',
  '{arrowright}': 'M4 12h16M14 6l6 6-6 6',
  '{hide}': 'M2.5 4h19v10h-19zM6 7.5h.5M10 7.5h.5M14 7.5h.5M18 7.5h.5M8 10.8h8M9 18l3 3 3-3',
  '{space}': 'M4 10v5h16v-5',
} as const;

/** The signs, as the library wants them: markup by key. */
export const keySigns: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(paths).map(([key, path]) => [
    key,
    `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`,
  ]),
);
