/** Where names stand beside their points, so that no two of them overlap and none leaves the frame. */

export interface Labelled<Item> {
  readonly peer: Item;
  readonly text: string;
  /** The point, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Left out where no place is free. */
  readonly optional?: boolean;
}

export interface Placed<Item> extends Labelled<Item> {
  /** Pixels from the point. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'end' | 'middle';
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About the width of a letter and the height of a line, in pixels; generous, as fonts differ. */
const LETTER = 7.6;
const LINE = 15;
const AWAY = 11;
/** Half the width of a point. */
const DOT = 5;

const PLACES = [
  { dx: AWAY, dy: 0, anchor: 'start' },
  { dx: -AWAY, dy: 0, anchor: 'end' },
  { dx: 0, dy: -AWAY - 3, anchor: 'middle' },
  { dx: 0, dy: AWAY + 4, anchor: 'middle' },
  { dx: AWAY, dy: -AWAY, anchor: 'start' },
  { dx: AWAY, dy: AWAY, anchor: 'start' },
  { dx: -AWAY, dy: -AWAY, anchor: 'end' },
  { dx: -AWAY, dy: AWAY, anchor: 'end' },
] as const;

/**
 * The first place that is free, in the order given; where none is, the first inside the frame, or none at all
 * for a name that may be left out.
 * The earlier an item, the better its place.
 * @param points all that no name may cover, those named included
 */
export function placeLabels<Item>(
  items: readonly Labelled<Item>[],
  points: readonly { readonly x: number; readonly y: number }[],
  frame: Frame,
): readonly Placed<Item>[] {
  const dots = points.map(({ x, y }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  const taken: Box[] = [];
  return items.flatMap((item) => {
    const candidates = PLACES.map((place) => ({ ...item, ...place }));
    const inFrame = candidates.filter((placed) => within(boxOf(placed), frame));
    const free = inFrame.find((placed) =>
      [...taken, ...dots].every((box) => !overlap(boxOf(placed), box)),
    );
    if (free === undefined && item.optional === true) return [];
    const [fallback] = PLACES;
    const chosen = free ?? inFrame[0] ?? { ...item, ...fallback };
    taken.push(boxOf(chosen));
    return [chosen];
  });
}

/** The rectangle that a placed name takes. */
function boxOf<Item>({ x, y, dx, dy, anchor, text }: Placed<Item>): Box {
  const width = text.length * LETTER;
  const start = { start: 0, end: -width, middle: -width / 2 }[anchor];
  const left = x + dx + start;
  return { left, right: left + width, top: y + dy - LINE / 2, bottom: y + dy + LINE / 2 };
}

const within = (box: Box, { left, right, top }: Frame): boolean =>
  box.left >= left && box.right <= right && box.top >= top - LINE;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
