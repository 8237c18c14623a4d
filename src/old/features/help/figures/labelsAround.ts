/** The names of a map that stand clear of a marker on it. */
import { LEADING, textWidth, type Label } from '$old/lib/figures/map/labels';
import type { Point } from '$old/lib/figures/map/project';

/** From its middle, a line of letters reaches half of this, as a multiple of its size. */
const LINE = 0.95;

interface Box {
  readonly x: number;
  readonly y: number;
  /** Halves. */
  readonly across: number;
  readonly high: number;
}

function boxOf({ x, y, lines, fontSize }: Label): Box {
  return {
    x,
    y,
    across: (Math.max(...lines.map(textWidth)) * fontSize) / 2,
    high: (((lines.length - 1) * LEADING + LINE) * fontSize) / 2,
  };
}

const overlap = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < one.across + other.across &&
  Math.abs(one.y - other.y) < one.high + other.high;

/** Between a name and the marker. */
const GAP = 3;

/**
 * A name under the marker is moved over it or under it, whichever is nearer to where it stood and free of other
 * names; where neither is, it is left out.
 * @param radius of the marker, in the units of the drawing
 */
export function labelsAround(
  labels: readonly Label[],
  [x, y]: Point,
  radius: number,
): readonly Label[] {
  const marker = { x, y, across: radius, high: radius };
  const [covered, clear] = [
    labels.filter((label) => overlap(boxOf(label), marker)),
    labels.filter((label) => !overlap(boxOf(label), marker)),
  ];
  if (covered.length === 0) return labels;
  const taken = clear.map(boxOf);
  const moved = covered.flatMap((label) => {
    const box = boxOf(label);
    const away = box.high + radius + GAP;
    const sides = label.y >= y ? [y + away, y - away] : [y - away, y + away];
    const side = sides.find((each) => !taken.some((other) => overlap({ ...box, y: each }, other)));
    if (side === undefined) return [];
    taken.push({ ...box, y: side });
    return [{ ...label, y: side }];
  });
  return [...moved, ...clear];
}
