import { hierarchy, partition } from 'd3-hierarchy';

/** What a cell stands for: a number, and those that it is made of. */
interface IcicleNode<Node> {
  readonly key: string;
  readonly whole: number;
  readonly children: readonly Node[];
}

/** Heights in one unit of the caller's, such as rem. */
interface IcicleMeasures {
  /** Of the whole drawing, where that is enough. */
  readonly height: number;
  /** Of a cell. */
  readonly least: number;
}

/** A cell of the drawing. */
export interface PlacedCell<Node> {
  readonly key: string;
  /** 0: the nodes themselves; 1: their children. */
  readonly column: 0 | 1;
  readonly top: number;
  readonly height: number;
  /** What it stands for; the parent, where it stands for `rest` of its children. */
  readonly node: Node;
  /** Children too small for a cell of their own, all together; empty for a cell that stands for one node. */
  readonly rest: readonly Node[];
}

/** Two columns of cells, in the order in which they are read: a node, then its children, then the next node. */
export interface PlacedIcicle<Node> {
  readonly height: number;
  readonly cells: readonly PlacedCell<Node>[];
}

/** How much higher than its least cells a drawing with many of them is: so that larger ones show it. */
const room = 1.25;

/**
 * Puts nodes into a column, as high as they are large but never too low to read, and beside each its children in
 * proportion. Children that would be too low are drawn as one rest. Nodes and children stand in the order given.
 */
export function placeIcicle<Node extends IcicleNode<Node>>(
  nodes: readonly Node[],
  { height: usual, least }: IcicleMeasures,
): PlacedIcicle<Node> {
  const total = nodes.length > 0 ? Math.max(usual, nodes.length * least * room) : 0;
  const heights = fairHeights(
    nodes.map(({ whole }) => whole),
    total,
    least,
  );
  const root = hierarchy<Branch<Node>>(
    { branches: nodes.map((node, index) => branchOf(node, heights[index] ?? 0, least)) },
    ({ branches }) => branches,
  ).sum(({ height = 0 }) => height);
  const cells = partition<Branch<Node>>()
    .size([total, 3])(root)
    .descendants()
    .flatMap(({ data, depth, x0, x1 }): PlacedCell<Node>[] => {
      if (!data.node) return [];
      const { node, rest = [] } = data;
      const key = rest.length > 0 ? `${node.key} rest` : node.key;
      return [{ key, column: depth === 1 ? 0 : 1, top: x0, height: x1 - x0, node, rest }];
    });
  return { height: total, cells: inReadingOrder(cells) };
}

/** A part of the tree that d3 lays out; leaves have heights, which it adds up. */
interface Branch<Node> {
  readonly node?: Node;
  readonly rest?: readonly Node[];
  readonly height?: number;
  readonly branches?: readonly Branch<Node>[];
}

/** A node of a known height with its children: as many as can be read, the rest together. */
function branchOf<Node extends IcicleNode<Node>>(node: Node, height: number, least: number): Branch<Node> {
  if (node.children.length === 0) return { node, height };
  const heightOf = (count: number) => (height * count) / node.whole;
  const bySize = node.children.toSorted((one, other) => other.whole - one.whole);
  let shown = bySize.filter(({ whole }) => heightOf(whole) >= least).length;
  const restOf = (from: number) => bySize.slice(from).reduce((sum, { whole }) => sum + whole, 0);
  // A rest must be legible, too: it takes in the smallest of the others until it is.
  while (shown > 0 && shown < bySize.length && heightOf(restOf(shown)) < least) shown -= 1;
  const kept = new Set(bySize.slice(0, shown));
  const rest = node.children.filter((child) => !kept.has(child));
  const branches: Branch<Node>[] = node.children
    .filter((child) => kept.has(child))
    .map((child) => ({ node: child, height: heightOf(child.whole) }));
  if (rest.length > 0) branches.push({ node, rest, height: heightOf(restOf(shown)) });
  return { node, branches };
}

/**
 * Divides a height in proportion, but for the smallest, which get the least there may be: the others share what is
 * left in proportion.
 *
 * @param total at least as many times the least as there are numbers
 */
export function fairHeights(numbers: readonly number[], total: number, least: number): readonly number[] {
  const lifted = new Set<number>();
  for (;;) {
    const left = total - least * lifted.size;
    const sum = numbers.reduce((all, number, index) => (lifted.has(index) ? all : all + number), 0);
    const heights = numbers.map((number, index) => (lifted.has(index) ? least : (left * number) / sum));
    const before = lifted.size;
    heights.forEach((height, index) => {
      if (height < least) lifted.add(index);
    });
    if (lifted.size === before) return heights;
  }
}

/** d3 goes level by level. */
function inReadingOrder<Node>(cells: readonly PlacedCell<Node>[]): readonly PlacedCell<Node>[] {
  return cells.toSorted((one, other) => Math.round(1e6 * (one.top - other.top)) || one.column - other.column);
}
