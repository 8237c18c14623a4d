/** Reach → how each colonia and each place is drawn on the map. */
import type { ClusterShape, MapDot } from '$lib/figures/map/ClusterMap.svelte';
import { classOf } from '$lib/figures/map/classes';
import type { Point } from '$lib/figures/map/project';
import { writeDistance, writeMinutes } from '$lib/text/distances';
import { KIND_WORDS } from '$lib/text/helpWords';
import type { GroupReach } from './askReach';

/** Minutes on foot; the last but one is the line of what is far. */
export const MINUTE_BREAKS: readonly number[] = [5, 10, 15, 20];

export function reachShapes({ quadrants }: GroupReach): readonly ClusterShape[] {
  return (quadrants?.colonias ?? []).map(({ slug, nombre, km, minutes }) => {
    const level = classOf(minutes, MINUTE_BREAKS);
    return {
      slug,
      fill: `var(--seq-${level})`,
      ink: `var(--seq-ink-${level})`,
      hidden: false,
      named: true,
      title: `${nombre}: ${writeMinutes(minutes)} a pie (${writeDistance(km)} en línea recta)`,
    };
  });
}

/** What is only about there is drawn off its colonia's name, which stands at the same point. */
const OFF_NAME = 16;

/** @param points of the places, in their order; null outside the drawing */
export function placeDots(
  { places }: GroupReach,
  points: readonly (Point | null)[],
): readonly MapDot[] {
  return places.flatMap(({ nombre, clase, aproximado }, place) => {
    const point = points[place] ?? null;
    if (point === null) return [];
    const [x, y] = point;
    const kind = KIND_WORDS[clase] ?? clase;
    return {
      x,
      y: aproximado ? y - OFF_NAME : y,
      approximate: aproximado,
      title: `${nombre} (${kind})${aproximado ? ': sólo se sabe su colonia' : ''}`,
    };
  });
}
