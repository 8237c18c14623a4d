/** The colonias that a search for clusters looks through, suppressed ones left out or filled in. */
import { PRIMARY } from '$lib/answers/coloniaCounts';
import { parseColoniaKeys, type ColoniaKey } from '$lib/contract/coloniaKey';
import type { Divisor } from '$lib/contract/indicators/divisors';

export interface ClusterArea {
  readonly clave: ColoniaKey;
  readonly nombre: string;
  /** Null where it is not published. */
  readonly n: number | null;
  /** `primaria` is 1 to 4 cases; any other without a count, unknown. */
  readonly supresion: string;
  readonly mujeres: number | null;
  /** Estimate; null where there is none. */
  readonly ambiente: number | null;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  /** Keys of the colonias that touch it, with a space between them. */
  readonly vecinas: string;
}

/** Published, and with somebody to divide by. */
export interface CountedArea {
  readonly clave: ColoniaKey;
  readonly n: number;
  readonly people: number;
  readonly lon: number;
  readonly lat: number;
  readonly neighbours: readonly ColoniaKey[];
}

/** Those that are counted; the others take part in nothing, neither their cases nor their people. */
export function countedAreas(
  areas: readonly ClusterArea[],
  denominator: Divisor,
): readonly CountedArea[] {
  return areas.flatMap(({ clave, n, lon, lat, vecinas, ...area }) => {
    const people = area[denominator];
    if (n === null || people === null || people <= 0) return [];
    const neighbours = parseColoniaKeys(vecinas, ' ');
    return [{ clave, n, people, lon, lat, neighbours }];
  });
}

/** The least or the most cases that what is not published may hold. */
export type Extreme = 'least' | 'most';

/**
 * Every colonia without a count given the least it can have (1 where its own count is under five, else
 * 0), or the most: 4 where under five; the others share by women residents what then remains of the
 * alcaldía's count, as if no case lacked a colonia, and never fewer than 4.
 * @param total the alcaldía's cases; null where unknown: 4 for all
 */
export function filledIn(
  areas: readonly ClusterArea[],
  total: number | null,
  extreme: Extreme,
): readonly ClusterArea[] {
  const known = areas.reduce((sum, { n, supresion }) => sum + (n ?? guessOf(supresion, 'most')), 0);
  const hidden = areas.filter(({ n, supresion }) => n === null && supresion !== 'primaria');
  const women = hidden.reduce((sum, { mujeres }) => sum + (mujeres ?? 0), 0);
  const left = Math.max(0, (total ?? 0) - known);
  return areas.map((area) => {
    if (area.n !== null) return area;
    const guess = guessOf(area.supresion, extreme);
    if (extreme === 'least' || area.supresion === 'primaria') return { ...area, n: guess };
    const share = women === 0 ? 0 : Math.floor((left * (area.mujeres ?? 0)) / women);
    return { ...area, n: Math.max(PRIMARY.most, share) };
  });
}

function guessOf(supresion: string, extreme: Extreme): number {
  return supresion === 'primaria' ? PRIMARY[extreme] : 0;
}
