/** A bookmark, full where something is kept. The words beside it say the same. */
export function KeepSign({ isKept }: { readonly isKept: boolean }) {
  return (
    <svg className="keep-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M4 2.5h8v11.25L8 10.5l-4 3.25z"
        fill={isKept ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}
