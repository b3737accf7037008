/** A rectangle in the window, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Air between a popover and its word, and around it, in CSS pixels. */
const gap = 6;
const margin = 8;

/**
 * Where a popover stands: under its word, or above where there is more room; all of it in the window, and as low as
 * the room there is (its content then scrolls).
 */
export function placeBeside(
  anchor: Box,
  size: Size,
  window: Size,
): { left: number; top: number; maxHeight: number } {
  // A word may have been scrolled out of sight.
  const inside = (y: number) => Math.min(Math.max(y, margin), window.height - margin);
  const wordTop = inside(anchor.top);
  const wordBottom = inside(anchor.bottom);
  const below = window.height - wordBottom - gap - margin;
  const above = wordTop - gap - margin;
  const isBelow = size.height <= below || below >= above;
  const maxHeight = Math.max(0, isBelow ? below : above);
  const height = Math.min(size.height, maxHeight);
  const left = Math.min(anchor.left, window.width - size.width - margin);
  return {
    left: Math.max(margin, left),
    top: isBelow ? wordBottom + gap : wordTop - gap - height,
    maxHeight,
  };
}
