/** Where a name may stand to its place: over it, or at a side of it. */
export type Anchor = 'middle' | 'right' | 'left' | 'below' | 'above';

/** A name that asks for room, in CSS pixels. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Tried in this order. */
  readonly anchors: readonly Anchor[];
  /** Between the place and the name's edge. */
  readonly distance: number;
  /** Kept free round the name. */
  readonly padding: number;
}

/** In CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Middle of a name's box, from its place. */
export function offsetOf(
  { width, height, distance }: Label,
  anchor: Anchor,
): readonly [x: number, y: number] {
  const [aside, over] = [width / 2 + distance, height / 2 + distance];
  switch (anchor) {
    case 'right':
      return [aside, 0];
    case 'left':
      return [-aside, 0];
    case 'below':
      return [0, over];
    case 'above':
      return [0, -over];
    default:
      return [0, 0];
  }
}

/**
 * Gives room to names, each in turn: one that fits nowhere is left out, so the most important come first.
 * @param taken where no name may stand
 * @returns for each label the anchor at which it stands, or null
 */
export function placeLabels(labels: readonly Label[], taken: readonly Box[]): readonly (Anchor | null)[] {
  const boxes = [...taken];
  return labels.map((label) => {
    for (const anchor of label.anchors) {
      const box = boxAt(label, anchor);
      if (boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      return anchor;
    }
    return null;
  });
}

function boxAt(label: Label, anchor: Anchor): Box {
  const [x, y] = offsetOf(label, anchor);
  const [halfWidth, halfHeight] = [label.width / 2 + label.padding, label.height / 2 + label.padding];
  return {
    left: label.x + x - halfWidth,
    right: label.x + x + halfWidth,
    top: label.y + y - halfHeight,
    bottom: label.y + y + halfHeight,
  };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** Breaks a name between words where it would be wider than it may. @param widthOf a text's width */
export function wrap(name: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
