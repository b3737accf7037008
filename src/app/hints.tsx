import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browserStorage } from '../state/browser-storage.ts';
import { useAtlasStore } from '../state/react.tsx';
import { rememberVisit } from './first-visit.ts';

/** Each hint's sign, drawn in a square of 16: a marker, what stands on the button to filter, a lens. */
const signs = {
  open: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M8 6.5a1.5 1.5 0 1 1 0 3a1.5 1.5 0 0 1 0-3',
  filter: 'M1.5 4h13M4 8h8M6.5 12h3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9M10.4 10.4L14 14',
} as const;

/** Three hints for a first visit. They stand in the panel and cover nothing; a press or Escape puts them away for good. */
export function Hints() {
  const { t } = useTranslation();
  const headingId = useId();
  const isExploring = useAtlasStore((state) => state.mode === 'explore');
  const [isGone, setGone] = useState(false);
  const hints = useRef<HTMLElement>(null);
  if (isGone || !isExploring) return null;
  const putAway = () => {
    rememberVisit(browserStorage);
    // The button that was pressed goes; the reader's place must not go with it.
    focusBehind(hints.current);
    setGone(true);
  };
  return (
    <section
      ref={hints}
      className="hints"
      aria-labelledby={headingId}
      onKeyDown={({ key }) => key === 'Escape' && putAway()}
    >
      <h2 id={headingId} className="hints-title">
        {t('hints.label')}
      </h2>
      <ul className="hints-list">
        {(['search', 'open', 'filter'] as const).map((hint) => (
          <li key={hint} className="hint">
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d={signs[hint]}
                fill="none"
                stroke="currentColor"
                strokeWidth="1.6"
                strokeLinecap="round"
              />
            </svg>
            {t(`hints.${hint}`)}
          </li>
        ))}
      </ul>
      <button type="button" className="hints-dismiss" onClick={putAway}>
        {t('hints.dismiss')}
      </button>
    </section>
  );
}

/** Goes on to what comes next by Tab. */
function focusBehind(element: HTMLElement | null): void {
  if (!element) return;
  const all = document.querySelectorAll<HTMLElement>('.app-main :is(button, input, select, a)');
  [...all]
    .find(
      (one) =>
        !element.contains(one) && element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    ?.focus({ preventScroll: true });
}
