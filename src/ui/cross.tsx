interface CrossProps {
  /** CSS pixels. */
  readonly size: number;
  readonly strokeWidth?: number;
}

/** The sign on what closes, clears or lets go. Hidden from screen readers: the button has a name. */
export function Cross({ size, strokeWidth = 1.5 }: CrossProps) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path
        d="M4 4l8 8M12 4l-8 8"
        fill="none"
        stroke="currentColor"
        strokeWidth={strokeWidth}
        strokeLinecap="round"
      />
    </svg>
  );
}
