import { type Tour, tourId } from '../../model/tour.ts';
import {
  type ListFault,
  listFaults,
  type TourList,
  type TwinFault,
  twinFaults,
  type Way,
} from '../../model/tour-faults.ts';
import { tourSchema } from '../../model/tour-file.ts';
import { tourJson } from '../../model/tour-json.ts';

/** What would not be read: a text that lacks, a name that no link can hold, a number out of bounds. */
interface FormFault {
  readonly kind: 'noText' | 'wrongId' | 'wrongSeconds' | 'noSteps' | 'wrongValue';
  readonly way: Way;
}

/** What a build would say of a draft. */
export type DraftFault = FormFault | TwinFault | ListFault;

/** All that stops a build with this tour in its data folder: by the same rules, where they stand in the file. */
export function draftFaults(tour: Tour, list: TourList): readonly DraftFault[] {
  const forms = formFaults(JSON.parse(tourJson(tour)));
  const isSaid = (way: Way) => forms.some((fault) => fault.way.join() === way.join());
  return [
    ...(tourId.test(tour.id) ? [] : [{ kind: 'wrongId', way: ['id'] } as const]),
    ...forms,
    ...[...twinFaults(tour.steps), ...listFaults(tour, list)].filter(({ way }) => !isSaid(way)),
  ];
}

/** What is wrong with the form of a tour's file. */
export function formFaults(file: unknown): readonly FormFault[] {
  const { error } = tourSchema.safeParse(file);
  return (error?.issues ?? []).map(({ path, code }) => {
    const way = path.map((one) => (typeof one === 'symbol' ? String(one) : one));
    return { kind: code === 'unrecognized_keys' ? 'wrongValue' : kindAt(way), way };
  });
}

function kindAt(way: Way): FormFault['kind'] {
  const last = way.at(-1);
  if (last === 'fr' || last === 'en') return 'noText';
  if (last === 'id') return 'wrongId';
  if (last === 'seconds') return 'wrongSeconds';
  return way.length === 1 && last === 'steps' ? 'noSteps' : 'wrongValue';
}

/** Those of one field, or of what is in it. */
export function faultsAt<Fault extends { readonly way: Way }>(
  faults: readonly Fault[],
  ...way: Way
): readonly Fault[] {
  return faults.filter((fault) => way.every((one, depth) => fault.way[depth] === one));
}
