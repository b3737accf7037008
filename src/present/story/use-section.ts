import { type RefObject, useEffect, useState } from 'react';
import scrollama from 'scrollama';
import { sectionAt } from './section-at.ts';

/** Where a section takes over the map: a line across the window, as a share of its height from above. */
const line = 0.4;

/**
 * Follows which section of a page is being read.
 *
 * @param sections what holds them, one below the other
 * @param first the place of the one at which the page opens
 * @returns its place, from 0
 */
export function useSection(sections: RefObject<HTMLElement | null>, first: number): number {
  const [section, setSection] = useState(first);
  useEffect(() => {
    const all = [...(sections.current?.children ?? [])] as HTMLElement[];
    // It hands on only the first of several changes that a busy page tells it of at once: look again at each.
    const look = () =>
      setSection(
        sectionAt(
          line * window.innerHeight,
          all.map((element) => element.getBoundingClientRect().top),
        ),
      );
    const scroller = scrollama();
    // In a frame of another origin only its own document may be measured by (its types don't know `root`).
    const options = { step: all, offset: line, root: document } as const;
    scroller
      .setup({ ...options, step: all })
      .onStepEnter(look)
      .onStepExit(look);
    // It follows the sections' sizes by itself, but not the window's.
    const measure = () => scroller.resize();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
      scroller.destroy();
    };
  }, [sections]);
  return section;
}

/** A section's greatest height, in windows, of which the end is shown: there its card is still whole in sight. */
const highest = 1.4;

/** Scrolls to a section, at once: the map flies, and the reader needs no second motion. */
export function scrollToSection(sections: HTMLElement | null, place: number): HTMLElement | null {
  const section = sections?.children[place];
  if (!(section instanceof HTMLElement)) return null;
  const block = section.clientHeight > highest * window.innerHeight ? 'start' : 'end';
  section.scrollIntoView({ block, behavior: 'instant' });
  return section;
}
