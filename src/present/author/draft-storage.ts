import { projections } from '../../model/camera.ts';
import { mapLayers } from '../../model/layer.ts';
import { stepCharts, type Tour } from '../../model/tour.ts';
import { browserStorage } from '../../state/browser-storage.ts';
import type { StorageSource } from '../../state/first-language.ts';

const storageKey = 'accord-atlas.tour-draft';
/** The parameter with which a page of talks shows the draft instead of the data folder's. */
export const draftParameter = 'draft';

/** Keeps a draft in this browser. @returns whether it is kept */
export function keepDraft(tour: Tour, storage: StorageSource = browserStorage): boolean {
  try {
    storage().setItem(storageKey, JSON.stringify(tour));
    return true;
  } catch {
    return false;
  }
}

/** The draft that this browser keeps; null where there is none, or one of another make. */
export function keptDraft(storage: StorageSource = browserStorage): Tour | null {
  try {
    const kept: unknown = JSON.parse(storage().getItem(storageKey) ?? 'null');
    return isTour(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The tours that a page of talks shows: the data folder's, or where its address asks for it, the author's draft. */
export function toursAsked(
  tours: readonly Tour[],
  search: string,
  storage: StorageSource = browserStorage,
): readonly Tour[] {
  const draft = new URLSearchParams(search).has(draftParameter) ? keptDraft(storage) : null;
  return draft && draft.steps.length > 0 ? [draft] : tours;
}

/** Whether it has the parts that all that shows a tour takes for granted. A draft may be wrong in any other way. */
function isTour(kept: unknown): kept is Tour {
  return isObject(kept) && typeof kept.id === 'string' && isText(kept.title) && isArray(kept.steps, isStep);
}

function isStep(kept: unknown): boolean {
  if (!isObject(kept) || typeof kept.id !== 'string' || !isText(kept.headline)) return false;
  const { view, highlight } = kept;
  return (
    isObject(view) &&
    isObject(view.facets) &&
    Object.values(view.facets).every((values) => isArray(values, isString)) &&
    isOneOf(projections, view.projection) &&
    isOneOf(mapLayers, view.layer) &&
    (view.camera === null || isCamera(view.camera)) &&
    (kept.chart === null || isOneOf(stepCharts, kept.chart)) &&
    Number.isFinite(kept.seconds) &&
    isObject(highlight) &&
    isArray(highlight.countries, isString) &&
    isArray(highlight.institutions, isString) &&
    [kept.figure, kept.text, kept.notes].every((text) => text === null || isText(text))
  );
}

function isCamera(kept: unknown): boolean {
  if (!isObject(kept) || !Number.isFinite(kept.zoom)) return false;
  return isArray(kept.center, Number.isFinite) && (kept.center as unknown[]).length === 2;
}

function isOneOf(known: readonly string[], kept: unknown): boolean {
  return isString(kept) && known.includes(kept);
}

function isText(kept: unknown): boolean {
  return isObject(kept) && isString(kept.fr) && isString(kept.en);
}

function isString(kept: unknown): kept is string {
  return typeof kept === 'string';
}

function isObject(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null;
}

function isArray(kept: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(kept) && kept.every(isItem);
}
