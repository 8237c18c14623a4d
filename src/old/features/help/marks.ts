/** Reach → how each colonia and each place is drawn on the map. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { groups } from 'd3-array';
import type { ClusterShape, MapDot } from '$old/lib/figures/map/ClusterMap.svelte';
import { classOf } from '$old/lib/figures/map/classes';
import type { MapDrawing } from '$old/lib/figures/map/drawing';
import type { Point } from '$old/lib/figures/map/project';
import { writeDistance, writeMinutes } from './words/es/distances';
import { KIND_WORDS } from './words/es/helpWords';
import { reachWords } from './words/es/reach';
import { writeList } from '$old/lib/words/es/list';
import type { GroupReach } from './askReach';
import type { LocatedReach } from './locate';
import type { HelpPlace } from './queries/helpPlaces';

/** Minutes on foot; the last but one is the line of what is far. */
export const MINUTE_BREAKS: readonly number[] = [5, 10, 15, 20];

export function reachShapes({ quadrants }: GroupReach): readonly ClusterShape[] {
  return (quadrants?.colonias ?? []).map(({ clave, nombre, km, minutes }) => {
    const level = classOf(minutes, MINUTE_BREAKS);
    return {
      clave,
      fill: `var(--seq-${level})`,
      ink: `var(--seq-ink-${level})`,
      hidden: false,
      named: true,
      title: reachWords.map.colonia(nombre, writeMinutes(minutes), writeDistance(km)),
    };
  });
}

/** A place that is only known by its colonia is anywhere in it: the colonia itself is marked. */
export function placeShapes(
  { places }: LocatedReach,
  { colonias }: MapDrawing,
): readonly ClusterShape[] {
  return colonias.map(({ clave, nombre }) => {
    const within = places.filter((place) => place.aproximado && place.clave === clave);
    const has = within.length > 0;
    return {
      clave,
      fill: has ? 'var(--seq-1)' : 'var(--ground-2)',
      ink: has ? 'var(--seq-ink-1)' : 'var(--ink-3)',
      hidden: false,
      named: has,
      title: has
        ? reachWords.places.inColonia(nombre, writeList(within.map((place) => place.nombre)))
        : nombre,
    };
  });
}

export interface ColoniaPlaces {
  /** Null for those that are in none of the alcaldía. */
  readonly clave: ColoniaKey | null;
  readonly colonia: string | null;
  readonly places: readonly HelpPlace[];
}

/** In the order of the alphabet; those in none of the alcaldía come last. */
export function placesByColonia({ places }: LocatedReach): readonly ColoniaPlaces[] {
  return groups(places, ({ clave }) => clave)
    .map(([clave, own]) => ({ clave, colonia: own[0]?.colonia ?? null, places: own }))
    .sort(({ colonia: a }, { colonia: b }) =>
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
      title: (aproximado ? reachWords.map.approximateDot : reachWords.map.dot)(nombre, kind),
    };
  });
}
