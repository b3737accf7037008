/** The sign of what a person corrected, beside the words that say so. */
export function Pencil() {
  return (
    <svg className="pencil" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d="M2 14l.8-3.6L11 2.2l2.8 2.8-8.2 8.2zM9.2 4l2.8 2.8" />
    </svg>
  );
}
