/** Stands before what is chosen; a pressed button shows it. */
export function CheckMark() {
  return (
    <svg className="check-mark" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
      <path
        d="M1.5 6.5l3 3 6-7"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
