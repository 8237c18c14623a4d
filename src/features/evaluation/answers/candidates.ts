/** Which colonias can stand for what would have happened, judged by what came before the date alone. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import { courseDistance } from '$lib/stats/evaluation/courseDistance';
import { countIn, changeIn, type EvaluatedArea } from './area';
import type { EvaluationWindow } from './window';

/** Why a colonia is proposed as comparable, or is not. */
export type Standing =
  /** Among the nearest by its earlier course. */
  | 'propuesta'
  /** It could be, others are nearer. */
  | 'menos_parecida'
  /** It touches a treated one: what was done there may have reached it. */
  | 'vecina'
  /** A count of the window is not published. */
  | 'protegida'
  | 'sin_casos'
  /** Less than a quarter, or more than four times, of the treated ones' mean population. */
  | 'otro_tamano';

export interface Candidate {
  readonly clave: ColoniaKey;
  readonly standing: Standing;
  /** `courseDistance` to the treated together; null where there is none. */
  readonly distance: number | null;
}

const POPULATION_FACTOR = 4;
const MOST_PROPOSED = 8;
/** With fewer, how much colonias differ by themselves is hardly known, and the interval misses too often. */
export const LEAST_CONTROLS = 5;

/**
 * Every colonia that is not treated, the proposed first, each kind by nearness. Where fewer than five
 * of like population are left, population is not asked for.
 * @param periods all complete ones before the date, in order
 */
export function candidatesFor(
  areas: readonly EvaluatedArea[],
  treated: readonly EvaluatedArea[],
  window: EvaluationWindow,
  periods: readonly string[],
): readonly Candidate[] {
  const own = periods.map((period) => sumOf(treated.map((area) => countIn(area, period))));
  const touched = new Set(treated.flatMap(({ vecinas }) => vecinas));
  const chosen = new Set(treated.map(({ clave }) => clave));
  const size = sumOf(treated.map(({ poblacion }) => poblacion));
  const mean = size === null ? null : size / treated.length;
  const judged = areas
    .filter(({ clave }) => !chosen.has(clave))
    .map((area) => ({
      clave: area.clave,
      distance: courseDistance(
        own,
        periods.map((period) => countIn(area, period)),
      ),
      barred: barOf(area, window, touched),
      alike: isAlike(area.poblacion, mean),
    }))
    .sort((a, b) => (a.distance ?? Infinity) - (b.distance ?? Infinity));
  const open = judged.filter(({ barred, distance }) => barred === null && distance !== null);
  const alike = open.filter((each) => each.alike);
  const pool = alike.length >= LEAST_CONTROLS ? alike : open;
  const proposed = new Set(pool.slice(0, MOST_PROPOSED).map(({ clave }) => clave));
  const candidates = judged.map(({ clave, distance, barred, alike }): Candidate => {
    if (barred !== null) return { clave, distance, standing: barred };
    if (proposed.has(clave)) return { clave, distance, standing: 'propuesta' };
    return { clave, distance, standing: alike ? 'menos_parecida' : 'otro_tamano' };
  });
  return ORDER.flatMap((standing) => candidates.filter((each) => each.standing === standing));
}

const ORDER: readonly Standing[] = [
  'propuesta',
  'menos_parecida',
  'otro_tamano',
  'vecina',
  'sin_casos',
  'protegida',
];

function barOf(
  area: EvaluatedArea,
  window: EvaluationWindow,
  touched: ReadonlySet<string>,
): Standing | null {
  const change = changeIn(area, window);
  if (change === null) return 'protegida';
  if (change.before + change.after === 0) return 'sin_casos';
  return touched.has(area.clave) ? 'vecina' : null;
}

function isAlike(population: number | null, mean: number | null): boolean {
  if (population === null || mean === null) return true;
  return population * POPULATION_FACTOR >= mean && population <= mean * POPULATION_FACTOR;
}

function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}
