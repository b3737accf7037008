import { type CSSProperties, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoarsePointer } from '../ui/use-coarse-pointer.ts';
import { CheckMark } from './check-mark.tsx';
import { type PlacedCell, placeIcicle } from './icicle-geometry.ts';
import { Amount, type PartOfWhole, usePartInWords } from './part-of-whole.tsx';
import './icicle.css';

/** What a cell stands for. */
export interface IcicleItem extends PartOfWhole {
  readonly key: string;
  readonly label: string;
  /** BCP 47 tag of the label's language, where it is not the page's. */
  readonly lang: string | null;
  /** What it lies in: Spain in "Europe"; null where that is everything. */
  readonly within: string | null;
  /** Whether it is kept by a choice of its own; undefined where a press does not choose. */
  readonly isChosen: boolean | undefined;
  /** Whether others are kept instead. */
  readonly isAside: boolean;
}

/** An item with those that it is made of. */
interface NestedItem<Item> extends IcicleItem {
  readonly children: readonly Item[];
}

interface IcicleProps<Item> {
  readonly label: string;
  /** What a press does, where nothing is pointed at. */
  readonly help: string;
  /** Cells of the first column, in their order; those of the second are their children. */
  readonly items: readonly Item[];
  readonly onPress: (item: Item) => void;
  /** The cell that stands for those children of a parent that are too small for their own. */
  readonly onPressRest: (parent: Item) => void;
  /** What it is called. */
  readonly restLabel: (rest: readonly Item[], parent: Item) => string;
}

/** In rem. A finger needs 44 px. */
const measures = {
  fine: { height: 34, least: 1.5 },
  coarse: { height: 48, least: 2.75 },
} as const;

/**
 * Two levels of a hierarchy side by side: a cell is as high as what it stands for is large, and beside it stand its
 * parts. How far a cell is filled says how much of it the facets leave. A label stands where it fits whole; the line
 * above says what is pointed at.
 */
export function Icicle<Item extends NestedItem<Item>>(props: IcicleProps<Item>) {
  const { label, help, items, onPress, onPressRest, restLabel } = props;
  const { t } = useTranslation();
  const inWords = usePartInWords();
  const isCoarse = useCoarsePointer();
  const [pointed, setPointed] = useState<string | null>(null);
  const { cells, height } = useMemo(
    () => placeIcicle(items, isCoarse ? measures.coarse : measures.fine),
    [items, isCoarse],
  );
  const fullName = ({ label: name, within }: IcicleItem) =>
    within === null ? name : t('charts.within', { name, place: within });
  const drawn = cells.map((cell) => drawnCell(cell, restLabel, fullName));
  const sayOf = ({ written }: DrawnCell<Item>) =>
    t('charts.named', { name: fullName(written), agreements: inWords(written) });
  const now = drawn.find(({ key }) => key === pointed);
  return (
    <>
      <p className="icicle-readout" aria-hidden="true">
        {now ? sayOf(now) : help}
      </p>
      <ul
        className="icicle"
        aria-label={label}
        style={{ height: `${height}rem` }}
        onMouseLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
      >
        {drawn.map((cell) => (
          <li key={cell.key}>
            <button
              type="button"
              className="icicle-cell"
              data-key={cell.key}
              data-column={cell.column}
              data-rest={cell.isRest ? '' : undefined}
              data-aside={cell.written.isAside ? '' : undefined}
              aria-pressed={cell.written.isChosen}
              aria-label={sayOf(cell)}
              data-low={linesIn(cell.height) < 2 ? '' : undefined}
              style={cellStyle(cell)}
              onClick={() => (cell.isRest ? onPressRest(cell.item) : onPress(cell.item))}
              onMouseEnter={() => setPointed(cell.key)}
              onFocus={() => setPointed(cell.key)}
            >
              <span
                className="icicle-fill"
                style={{ inlineSize: `${(100 * cell.written.part) / cell.written.whole}%` }}
              />
              <Amount part={cell.written.part} whole={cell.written.whole} />
              <span className="icicle-label">
                <span lang={cell.written.lang ?? undefined}>
                  {cell.written.isChosen && <CheckMark />}
                  {cell.written.label}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many lines of text a cell holds: of --text-small and --line-tight, within its padding. @param height in rem */
function linesIn(height: number): number {
  return Math.max(1, Math.floor((height - 0.5) / (0.833 * 1.15)));
}

function cellStyle({ top, height }: DrawnCell<unknown>): CSSProperties {
  // The number has a line of its own where it does not fit beside the label.
  const lines = Math.max(1, linesIn(height) - 1);
  return { '--top': `${top}rem`, '--height': `${height}rem`, '--lines': lines } as CSSProperties;
}

interface DrawnCell<Item> {
  readonly key: string;
  readonly column: 0 | 1;
  readonly top: number;
  readonly height: number;
  /** What is written in it: of a rest, the sum. */
  readonly written: IcicleItem;
  /** What a press is about: of a rest, the parent. */
  readonly item: Item;
  readonly isRest: boolean;
}

function drawnCell<Item extends NestedItem<Item>>(
  { key, column, top, height, node, rest }: PlacedCell<Item>,
  restLabel: IcicleProps<Item>['restLabel'],
  fullName: (item: IcicleItem) => string,
): DrawnCell<Item> {
  const cell = { key, column, top, height, item: node, isRest: rest.length > 0 };
  if (!cell.isRest) return { ...cell, written: node };
  const sum = (numberOf: (item: Item) => number) => rest.reduce((total, item) => total + numberOf(item), 0);
  const label = restLabel(rest, node);
  const written: IcicleItem = {
    key,
    label,
    lang: null,
    within: fullName(node),
    part: sum(({ part }) => part),
    whole: sum(({ whole }) => whole),
    isChosen: undefined,
    isAside: rest.every(({ isAside }) => isAside),
  };
  return { ...cell, written };
}
