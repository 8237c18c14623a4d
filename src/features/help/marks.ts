/** Reach → how each colonia and each place is drawn on the map. */
import { groups } from 'd3';
import type { ClusterShape, MapDot } from '$lib/figures/map/ClusterMap.svelte';
import { classOf } from '$lib/figures/map/classes';
import type { MapDrawing } from '$lib/figures/map/drawing';
import type { Point } from '$lib/figures/map/project';
import { writeDistance, writeMinutes } from './words/es/distances';
import { KIND_WORDS } from './words/es/helpWords';
import { writeList } from '$lib/words/es/list';
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

/**
 * A place that is only known by its colonia is anywhere in it: the colonia itself is marked.
 * @param reach as of `located`
 */
export function placeShapes(
  { places }: GroupReach,
  { colonias }: MapDrawing,
): readonly ClusterShape[] {
  return colonias.map(({ slug, nombre }) => {
    const within = places.filter(({ colonia, aproximado }) => aproximado && colonia === nombre);
    const has = within.length > 0;
    return {
      slug,
      fill: has ? 'var(--seq-1)' : 'var(--ground-2)',
      ink: has ? 'var(--seq-ink-1)' : 'var(--ink-3)',
      hidden: false,
      named: has,
      title: has ? `${nombre}: ${writeList(within.map((place) => place.nombre))}` : nombre,
    };
  });
}

/**
 * Places by colonia, in the order of the alphabet; those in none of the alcaldía come last.
 * @param reach as of `located`
 */
export function placesByColonia({ places }: GroupReach) {
  return groups(places, ({ colonia }) => colonia).sort(([a], [b]) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : a.localeCompare(b, 'es'),
  );
}

/** Between the middles of dots that would stand on each other. */
const APART = 14;

/** What is only about there is drawn off its colonia's name, which stands at the same point. */
const OFF_NAME = 16;

/** @param points of the places, in their order; null outside the drawing */
export function placeDots(
  { places }: GroupReach,
  points: readonly (Point | null)[],
): readonly MapDot[] {
  const standing = new Map<string, number>();
  return places.flatMap(({ nombre, clase, aproximado }, place) => {
    const point = points[place] ?? null;
    if (point === null) return [];
    const [x, y] = point;
    const there = `${x} ${y} ${aproximado}`;
    const before = standing.get(there) ?? 0;
    standing.set(there, before + 1);
    const kind = KIND_WORDS[clase] ?? clase;
    return {
      x: x + before * APART,
      y: aproximado ? y - OFF_NAME : y,
      approximate: aproximado,
      title: `${nombre} (${kind})${aproximado ? ': sólo se sabe su colonia' : ''}`,
    };
  });
}
