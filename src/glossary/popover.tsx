import { useCallback, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Cross } from '../ui/cross.tsx';
import type { Question } from './context.ts';
import { placeBeside } from './place-beside.ts';
import { useAnswer } from './use-answer.ts';

interface PopoverProps {
  readonly question: Question;
  readonly onClose: () => void;
}

/**
 * What a word means, beside the word. The focus goes in when there is something to read. Escape and the cross bring it
 * back to the word; a press elsewhere puts the answer away, and Tab beyond its end does and goes on from the word.
 */
export function Popover({ question, onClose }: PopoverProps) {
  const { t } = useTranslation();
  const { term, anchor } = question;
  const headingId = useId();
  const popover = useRef<HTMLDivElement>(null);
  const { answer, hasFailed, retry } = useAnswer();
  const hasCome = answer !== null || hasFailed;
  const leave = useCallback(() => {
    // Before it goes: what holds the focus must not vanish with it.
    anchor.focus({ preventScroll: true });
    onClose();
  }, [anchor, onClose]);

  useLayoutEffect(() => {
    const element = popover.current;
    // Above all else on the page; in a browser without popovers the style sheet does what it can.
    if (element?.showPopover && !element.matches(':popover-open')) element.showPopover();
  }, []);
  useFollow(popover, anchor);
  useLayoutEffect(() => {
    if (hasCome) popover.current?.focus({ preventScroll: true });
  }, [hasCome]);
  useDismissal(popover, anchor, leave);

  return (
    <div
      ref={popover}
      popover="manual"
      role="dialog"
      className="explanation"
      aria-labelledby={headingId}
      aria-busy={!hasCome}
      tabIndex={-1}
    >
      <button type="button" className="explanation-close" aria-label={t('app.close')} onClick={leave}>
        <Cross size={14} />
      </button>
      {answer ? (
        <answer.View
          guide={answer.guide}
          term={term}
          headingId={headingId}
          onTurned={() => {
            popover.current?.focus();
            popover.current?.scrollTo(0, 0);
          }}
        />
      ) : (
        <>
          {/* The word itself, until more is known. */}
          <h2 id={headingId} lang={anchor.closest('[lang]')?.getAttribute('lang') ?? undefined}>
            {anchor.textContent}
          </h2>
          {hasFailed && (
            <div role="alert">
              <p>{t('app.partFailed')}</p>
              <button type="button" className="explanation-more" onClick={retry}>
                {t('app.tryAgain')}
              </button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** Keeps the popover beside its word, whatever moves. */
function useFollow(popover: { readonly current: HTMLElement | null }, anchor: HTMLElement): void {
  const follow = useCallback(() => {
    const element = popover.current;
    if (!element) return;
    element.style.maxHeight = '';
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const place = placeBeside(
      anchor.getBoundingClientRect(),
      { width, height },
      { width: clientWidth, height: clientHeight },
    );
    element.style.left = `${place.left}px`;
    element.style.top = `${place.top}px`;
    element.style.maxHeight = `${place.maxHeight}px`;
  }, [popover, anchor]);

  // After every drawing: what it says, and so its size, may have changed.
  useLayoutEffect(follow);
  useEffect(() => {
    const moved = ({ target }: Event) => {
      if (!(target instanceof Node && popover.current?.contains(target))) follow();
    };
    const resizes = new ResizeObserver(follow);
    if (popover.current) resizes.observe(popover.current);
    window.addEventListener('resize', follow);
    window.addEventListener('scroll', moved, true);
    return () => {
      resizes.disconnect();
      window.removeEventListener('resize', follow);
      window.removeEventListener('scroll', moved, true);
    };
  }, [popover, follow]);
}

function useDismissal(
  popover: { readonly current: HTMLElement | null },
  anchor: HTMLElement,
  leave: () => void,
): void {
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || popover.current?.contains(target) || anchor.contains(target)) return;
      leave();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        // One thing at a time: what else Escape would put away stays.
        event.stopPropagation();
        event.preventDefault();
        leave();
      } else if (event.key === 'Tab' && isEnd(popover.current, event.shiftKey)) {
        // Tab then goes on from the word: it is the browser's to say where.
        leave();
        if (event.shiftKey) event.preventDefault();
      }
    };
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key, true);
    return () => {
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key, true);
    };
  }, [popover, anchor, leave]);
}

/** Whether the focus is on the first or last thing of a popover, so that Tab would leave it. */
function isEnd(popover: HTMLElement | null, isBackwards: boolean): boolean {
  const stops = [...(popover?.querySelectorAll('a, button') ?? [])];
  const focused = document.activeElement;
  if (!popover || focused === null || !popover.contains(focused)) return true;
  return isBackwards ? focused === popover || focused === stops[0] : focused === stops.at(-1);
}
