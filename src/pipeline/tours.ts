import path from 'node:path';
import type { Atlas } from '../model/atlas.ts';
import { breakDown } from '../model/breakdown.ts';
import { createBreakdownIndex } from '../model/breakdown-index.ts';
import { noValue } from '../model/facets.ts';
import { hasLooseBraces, liveNames, liveNamesIn, liveValue, tellLive } from '../model/live-numbers.ts';
import type { Tour, TourText } from '../model/tour.ts';
import { type ReadJson, readJson } from './json-file.ts';
import { type Problem, quoted, type TextFile } from './problem.ts';
import { type TourFile, tourId, tourSchema } from './tour-schema.ts';

/** Tours as read; whether they fit the list is asked when there is one. */
export interface ReadTours {
  readonly tours: readonly Tour[];
  readonly problems: readonly Problem[];
  /** What is wrong with them by the list: countries, institutions and networks, live numbers, steps that show nothing. */
  readonly check: (atlas: Atlas) => readonly Problem[];
}

interface ReadTour {
  readonly tour: Tour;
  readonly locate: ReadJson<TourFile>['locate'];
}

/** Reads the files of data/tours, in the order of their names. */
export function readTours(files: readonly TextFile[]): ReadTours {
  const problems: Problem[] = [];
  const read: ReadTour[] = [];
  for (const file of files) {
    const id = path.basename(file.path, '.json');
    const { value, problems: found, locate } = readJson(file, tourSchema, 'tour.schema.json');
    problems.push(...found);
    if (!tourId.test(id)) problems.push(wrongName(file.path));
    if (!value) continue;
    problems.push(...twins(value, locate));
    read.push({ tour: tourOf(id, value), locate });
  }
  return {
    tours: read.map(({ tour }) => tour),
    problems,
    check: (atlas) => {
      const list = listOf(atlas);
      return read.flatMap((one) => checkTour(one, list));
    },
  };
}

function tourOf(id: string, { title, steps }: TourFile): Tour {
  return {
    id,
    title,
    steps: steps.map(({ id: stepId, projection, camera, facets, layer, reach, ...step }) => ({
      id: stepId,
      view: { camera: camera ?? null, projection, facets, layer, reach },
      highlight: step.highlight,
      chart: step.chart ?? null,
      figure: step.figure ?? null,
      headline: step.headline,
      text: step.text ?? null,
      notes: step.notes ?? null,
      seconds: step.seconds,
    })),
  };
}

function wrongName(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    found: `a tour in a file named ${quoted(path.basename(file))}`,
    expected: 'a name of small letters, digits and hyphens: it stands in links to the tour',
    mend: 'name the file so, such as double-degrees.json',
  };
}

function twins({ steps }: TourFile, locate: ReadTour['locate']): Problem[] {
  return steps.flatMap(({ id }, index) =>
    steps.findIndex((other) => other.id === id) === index
      ? []
      : [
          {
            ...locate(['steps', index, 'id']),
            found: `a second step with the id ${quoted(id)}`,
            expected: 'an id that no other step of the tour has',
            mend: 'name one of the two anew',
          },
        ],
  );
}

type Locate = ReadTour['locate'];
type Way = readonly (string | number)[];

/** What tours may speak of; made once for all of them. */
function listOf(atlas: Atlas) {
  return {
    atlas,
    index: createBreakdownIndex(atlas),
    known: {
      country: new Set(atlas.agreements.map(({ countryListed }) => countryListed)),
      institution: new Set(atlas.institutions.map(({ key }) => key)),
      network: new Set([noValue, ...atlas.agreements.flatMap(({ network }) => network ?? [])]),
    },
  };
}

function checkTour(
  { tour, locate }: ReadTour,
  { atlas, index, known }: ReturnType<typeof listOf>,
): readonly Problem[] {
  const strangers = (kind: keyof typeof known, values: readonly string[], way: Way): Problem[] =>
    values.flatMap((value, at) =>
      known[kind].has(value) ? [] : [stranger(kind, value, known[kind], locate([...way, at]))],
    );
  const problems: Problem[] = checkText(tour.title, ['title'], locate, {
    atlas,
    agreements: atlas.agreements,
  });
  tour.steps.forEach((step, at) => {
    const way = ['steps', at] as const;
    const { facets } = step.view;
    const unknown = [
      ...strangers('country', facets.country ?? [], [...way, 'facets', 'country']),
      ...strangers('network', facets.network ?? [], [...way, 'facets', 'network']),
      ...strangers('country', step.highlight.countries, [...way, 'highlight', 'countries']),
      ...strangers('institution', step.highlight.institutions, [...way, 'highlight', 'institutions']),
    ];
    problems.push(...unknown);
    if (unknown.length > 0) return;
    const { agreements } = breakDown(index, facets);
    if (agreements.length === 0) {
      problems.push({
        ...locate([...way, 'facets']),
        found: `facets of the step ${quoted(step.id)} that leave no agreement of the list`,
        expected: 'facets that leave one agreement at least',
        mend: 'take one of them out: the map would be empty',
      });
      return;
    }
    for (const name of ['figure', 'headline', 'text', 'notes'] as const) {
      const text = step[name];
      if (text) problems.push(...checkText(text, [...way, name], locate, { atlas, agreements }));
    }
    if (step.figure) problems.push(...checkFigure(step.figure, [...way, 'figure'], locate));
  });
  return problems;
}

function stranger(
  kind: string,
  value: string,
  known: ReadonlySet<string>,
  location: ReturnType<Locate>,
): Problem {
  const near = [...known].sort();
  return {
    ...location,
    found: `the ${kind} ${quoted(value)}, which the list does not have`,
    expected:
      near.length > 80
        ? `a ${kind} of the list by its key, as links to its page name it`
        : `one of ${near.join(', ')}`,
    mend: 'correct it, or take it out of the step',
  };
}

/** Names that stand for nothing, and braces that would be read out. */
function checkText(
  text: TourText,
  way: Way,
  locate: Locate,
  scope: Parameters<typeof liveValue>[1],
): Problem[] {
  return Object.entries(text).flatMap(([locale, one]): Problem[] => {
    const location = locate([...way, locale]);
    const unknown = liveNamesIn(one).filter((name) => liveValue(name, scope) === null);
    const problems = unknown.map((name) => ({
      ...location,
      found: `the live number ${quoted(name)}, which stands for nothing here`,
      expected: `all. or share. or nothing, before one of ${liveNames(scope.atlas).join(', ')}`,
      mend: 'correct the name (docs/tours.md tells them all)',
    }));
    if (!hasLooseBraces(one)) return problems;
    return [
      ...problems,
      {
        ...location,
        found: `a brace that is part of no live number in ${quoted(one)}`,
        expected: 'live numbers between two braces on each side, such as {{agreements}}, and no other braces',
        mend: 'close the braces, or take them out',
      },
    ];
  });
}

/** The great number is never typed by hand. */
function checkFigure(figure: TourText, way: Way, locate: Locate): Problem[] {
  return Object.entries(figure).flatMap(([locale, one]) =>
    liveNamesIn(one).length > 0 && !/\d/.test(tellLive(one, () => ''))
      ? []
      : [
          {
            ...locate([...way, locale]),
            found: `a great number that is typed by hand: ${quoted(one)}`,
            expected: 'a live number, such as {{agreements}}: it stays right when the list changes',
            mend: 'write the name of what is counted between double braces',
          },
        ],
  );
}
