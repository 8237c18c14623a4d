/** Which colonia an arrow key leads to. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Point } from './project';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export interface Place {
  readonly clave: ColoniaKey;
  readonly centroid: Point;
}

const HEADINGS: Readonly<Record<Direction, Point>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function isDirection(key: string): key is Direction {
  return Object.hasOwn(HEADINGS, key);
}

/**
 * The nearest place ahead, within 60° of the direction. Straying sideways counts double, so that
 * the move is the one the eye would make.
 * @param y grows downwards, as on a screen
 * @returns the place's key; `from` itself at the edge of the map
 */
export function neighbourOf(
  places: readonly Place[],
  from: ColoniaKey,
  direction: Direction,
): ColoniaKey {
  const start = places.find(({ clave }) => clave === from);
  if (start === undefined) return from;
  const [hx, hy] = HEADINGS[direction];
  let best = { clave: from, cost: Infinity };
  for (const { clave, centroid } of places) {
    const [dx, dy] = [centroid[0] - start.centroid[0], centroid[1] - start.centroid[1]];
    const ahead = dx * hx + dy * hy;
    const aside = Math.abs(dx * hy - dy * hx);
    const cost = ahead + 2 * aside;
    if (clave !== from && ahead > 0 && aside <= ahead * Math.tan(Math.PI / 3) && cost < best.cost) {
      best = { clave, cost };
    }
  }
  return best.clave;
}
