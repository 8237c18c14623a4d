/** Whether what is published of the places of help is enough to say where it is far. */
import type { HelpCoverage } from '../queries/helpCoverage';

export const GROUPS = ['atencion', 'punto_violeta'] as const;
/** Services that attend in person, and Puntos Violeta. */
export type Group = (typeof GROUPS)[number];

/** With fewer places a distance is about the list, not about help. */
export const LEAST_PLACES = 5;

/** How much of the help of a group has a place. */
export interface Coverage {
  readonly group: Group;
  /** How many there are, as far as is published. */
  readonly known: number;
  readonly placed: number;
  /** Of those placed, how many only by their colonia. */
  readonly approximate: number;
  /** Their contact and place are withheld until someone confirms them. */
  readonly unverified: number;
}

/** What says how far to trust a distance. */
export type PlacedHelp = Omit<Coverage, 'unverified'>;

/** Why the list of places gives no distance. */
export type ListRefusal =
  /** Fewer than five places. */
  | 'pocos_lugares'
  /** Less than half of what there is has a place: what seems far may only be missing. */
  | 'lista_incompleta';

/** Why no distance is given. */
export type Refusal =
  | ListRefusal
  /** The release does not say where women live. */
  | 'sin_poblacion';

export function coverageOf(rows: readonly HelpCoverage[], group: Group): Coverage {
  const row = rows.find(({ grupo }) => grupo === group);
  if (row === undefined) return { group, known: 0, placed: 0, approximate: 0, unverified: 0 };
  return {
    group,
    known: row.conocidos,
    placed: row.con_punto + row.con_colonia,
    approximate: row.con_colonia,
    unverified: row.por_verificar,
  };
}

type ListCoverage = Pick<Coverage, 'known' | 'placed'>;

/** @returns null where the list is enough to measure by */
export function listRefusal({ known, placed }: ListCoverage): ListRefusal | null {
  if (placed < LEAST_PLACES) return 'pocos_lugares';
  return placed * 2 < known ? 'lista_incompleta' : null;
}

/** @returns null where distances can be given */
export function refusalOf(coverage: ListCoverage, populationPoints: number): Refusal | null {
  return populationPoints === 0 ? 'sin_poblacion' : listRefusal(coverage);
}
