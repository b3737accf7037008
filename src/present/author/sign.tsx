const signs = {
  drag: 'M5.5 3v10M10.5 3v10',
  up: 'M8 13V3M3.5 7.5 8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5 8 13l4.5-4.5',
  duplicate: 'M6 6h7v7H6zM10 6V3H3v7h3',
  remove: 'M4 4l8 8M12 4l-8 8',
} as const;

/** The sign on a button that says its name otherwise. */
export function Sign({ sign }: { readonly sign: keyof typeof signs }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={signs[sign]}
        fill="none"
        stroke="currentColor"
        strokeWidth={sign === 'drag' ? 2.4 : 1.75}
        strokeDasharray={sign === 'drag' ? '2.4 1.4' : undefined}
        strokeLinecap={sign === 'drag' ? undefined : 'round'}
        strokeLinejoin="round"
      />
    </svg>
  );
}
