interface RingProps {
  readonly secondsLeft: number;
  /** Of so many. */
  readonly of: number;
}

/** Seconds in a ring that shrinks with them. A screen reader hears them with the question, once. */
export function Ring({ secondsLeft, of }: RingProps) {
  return (
    <div className="countdown-ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="countdown-track" cx="50" cy="50" r="45" />
        <circle
          className="countdown-rest"
          cx="50"
          cy="50"
          r="45"
          pathLength="1"
          strokeDasharray="1"
          // Where it will be when this second is over.
          strokeDashoffset={1 - Math.max(0, secondsLeft - 1) / of}
        />
      </svg>
      <span className="countdown-seconds numbers" aria-hidden="true">
        {secondsLeft}
      </span>
    </div>
  );
}
