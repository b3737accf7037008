import path from 'node:path';
import type { Atlas } from '../model/atlas.ts';
import { liveNames } from '../model/live-numbers.ts';
import { type Tour, tourId } from '../model/tour.ts';
import { type ListFault, listFaults, type TourList, tourList, twinFaults } from '../model/tour-faults.ts';
import { tourOf, tourSchema } from '../model/tour-file.ts';
import { type ReadJson, readJson } from './json-file.ts';
import { type Location, type Problem, quoted, type TextFile } from './problem.ts';

/** Tours as read; whether they fit the list is asked when there is one. */
export interface ReadTours {
  readonly tours: readonly Tour[];
  readonly problems: readonly Problem[];
  /** What is wrong with them by the list: countries, institutions and networks, live numbers, steps that show nothing. */
  readonly check: (atlas: Atlas) => readonly Problem[];
}

interface ReadTour {
  readonly tour: Tour;
  readonly locate: ReadJson<unknown>['locate'];
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
    problems.push(...twinFaults(value.steps).map(({ id: twin, way }) => secondOf(twin, locate(way))));
    read.push({ tour: tourOf(id, value), locate });
  }
  return {
    tours: read.map(({ tour }) => tour),
    problems,
    check: (atlas) => {
      const list = tourList(atlas);
      return read.flatMap(({ tour, locate }) =>
        listFaults(tour, list).map((fault) => problemOf(fault, locate, list)),
      );
    },
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

function secondOf(id: string, location: Location): Problem {
  return {
    ...location,
    found: `a second step with the id ${quoted(id)}`,
    expected: 'an id that no other step of the tour has',
    mend: 'name one of the two anew',
  };
}

/** Says a fault as a problem of the file. */
function problemOf(fault: ListFault, locate: ReadTour['locate'], list: TourList): Problem {
  const location = locate(fault.way);
  switch (fault.kind) {
    case 'stranger':
      return stranger(fault.what, fault.value, list.known[fault.what], location);
    case 'nothingLeft':
      return {
        ...location,
        found: `facets of the step ${quoted(fault.step)} that leave no agreement of the list`,
        expected: 'facets that leave one agreement at least',
        mend: 'take one of them out: the map would be empty',
      };
    case 'unknownNumber':
      return {
        ...location,
        found: `the live number ${quoted(fault.name)}, which stands for nothing here`,
        expected: `all. or share. or nothing, before one of ${liveNames(list.atlas).join(', ')}`,
        mend: 'correct the name (docs/tours.md tells them all)',
      };
    case 'looseBrace':
      return {
        ...location,
        found: `a brace that is part of no live number in ${quoted(fault.text)}`,
        expected: 'live numbers between two braces on each side, such as {{agreements}}, and no other braces',
        mend: 'close the braces, or take them out',
      };
    case 'typedFigure':
      return {
        ...location,
        found: `a great number that is typed by hand: ${quoted(fault.text)}`,
        expected: 'a live number, such as {{agreements}}: it stays right when the list changes',
        mend: 'write the name of what is counted between double braces',
      };
  }
}

function stranger(kind: string, value: string, known: ReadonlySet<string>, location: Location): Problem {
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
