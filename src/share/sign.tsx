/** Line drawings in a square of 16: three points that are joined, a way out of a box. */
const signs = {
  share:
    'M12 2.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M4 6.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M12 10.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M5.6 7.2l4.8-2.4M5.6 8.8l4.8 2.4',
  out: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M11.5 9v4.5h-9v-9H7',
} as const;

/** A sign on a button. Hidden from screen readers: the button has a name. */
export function Sign({ name }: { readonly name: keyof typeof signs }) {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <path
        d={signs[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
