import type { Locale } from '../../model/atlas.ts';
import {
  type Highlight,
  type StepView,
  type Tour,
  type TourStep,
  type TourText,
  usualSeconds,
} from '../../model/tour.ts';

/** Where a step may have a text. */
export const stepTexts = ['figure', 'headline', 'text', 'notes'] as const;
export type StepTextName = (typeof stepTexts)[number];

const noText: TourText = { fr: '', en: '' };

/** A tour with which an author begins. */
export const newTour: Tour = { id: 'new-tour', title: noText, steps: [] };

/** What is recorded of the map: a step without words but for these. */
interface Recorded {
  readonly view: StepView;
  readonly highlight: Highlight;
  readonly headline: TourText;
}

/** The tour with a new step at its end. */
export function withRecorded(tour: Tour, recorded: Recorded): Tour {
  const step: TourStep = {
    ...recorded,
    id: freshId(tour, idFor(recorded.view)),
    chart: null,
    figure: { fr: '{{agreements}}', en: '{{agreements}}' },
    text: null,
    notes: null,
    seconds: usualSeconds,
  };
  return { ...tour, steps: [...tour.steps, step] };
}

/** A name by what the step is about: where it looks, or what it keeps. */
function idFor({ facets }: StepView): string {
  const of =
    facets.country?.length === 1 ? facets.country : (facets.region ?? facets.category ?? facets.network);
  return (
    of?.[0]
      ?.normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '') || 'step'
  );
}

/** The wish, or with the first number that is free. */
function freshId({ steps }: Tour, wish: string): string {
  const isTaken = (id: string) => steps.some((step) => step.id === id);
  if (wish !== 'step' && !isTaken(wish)) return wish;
  let number = wish === 'step' ? steps.length + 1 : 2;
  while (isTaken(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}

/** The tour with something changed of one step. */
export function withStep(tour: Tour, index: number, change: Partial<TourStep>): Tour {
  return { ...tour, steps: tour.steps.map((step, at) => (at === index ? { ...step, ...change } : step)) };
}

/** The tour with a text of a step set in one language; one that is blank in all is none, but for the headline. */
export function withText(tour: Tour, index: number, name: StepTextName, locale: Locale, value: string): Tour {
  const text = { ...(tour.steps[index]?.[name] ?? noText), [locale]: value };
  const isBlank = name !== 'headline' && Object.values(text).every((one) => one === '');
  return withStep(tour, index, { [name]: isBlank ? null : text });
}

/** The tour with a step elsewhere. @param to its place when it is there */
export function withMoved(tour: Tour, from: number, to: number): Tour {
  const step = tour.steps[from];
  if (!step || to < 0 || to >= tour.steps.length) return tour;
  return { ...tour, steps: tour.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}

/** The tour without a step. */
export function withoutStep(tour: Tour, index: number): Tour {
  return { ...tour, steps: tour.steps.toSpliced(index, 1) };
}

/** The tour with a step twice: the second follows the first, under a name of its own. */
export function withDouble(tour: Tour, index: number): Tour {
  const step = tour.steps[index];
  if (!step) return tour;
  const id = freshId(tour, step.id.replace(/-\d+$/, ''));
  return { ...tour, steps: tour.steps.toSpliced(index + 1, 0, { ...step, id }) };
}

/** What tells steps apart on the screen, even while two are called alike. */
export function keysOf(steps: readonly TourStep[]): readonly string[] {
  const seen = new Map<string, number>();
  return steps.map(({ id }) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id} ${before + 1}`;
  });
}
