/** From counts to what may be published of them. */
import type { HourCount, Observation, Profile, Status } from './observation';

export interface ProtectOptions {
  /** Smallest non-zero count that is published below the alcaldía. 1 suppresses nothing. */
  readonly k: number;
  readonly profile: Profile;
  /** Key of the alcaldía that a colonia's key belongs to. */
  readonly alcaldiaOf: (clave: string) => string;
}

/** How much of one indicator at one grain is left to read. */
export interface GrainReport {
  readonly indicador: string;
  readonly periodo_tipo: string;
  readonly celdas: number;
  readonly no_cero: number;
  readonly primarias: number;
  readonly complementarias: number;
  /** Share of the cases of the grain that stand in published cells, 0–1; 1 where there are none. */
  readonly casos_publicados: number;
}

export interface Protection {
  /** One per row given, in its order. */
  readonly statuses: readonly Status[];
  readonly report: readonly GrainReport[];
}

/**
 * Decides what becomes of every count: published, suppressed or withheld.
 * Rows: every indicator of the catalogue, zeros included; alcaldía by month, quarter and year,
 * colonia by quarter, year and three years (also at the grains that the profile withholds: their
 * true counts tell what an attacker must not learn).
 * @throws Error when a row is missing or the rows do not add up.
 */
export async function protectObservations(
  rows: readonly Observation[],
  options: ProtectOptions,
): Promise<Protection> {
  throw new Error(`Por escribir: ${rows.length} filas, k = ${options.k}.`);
}

/**
 * The same for the table weekday × hour of the alcaldía.
 * @param observations where the three-year totals of the alcaldía are read (its yearly rows).
 */
export async function protectHours(
  hours: readonly HourCount[],
  observations: readonly Observation[],
  options: ProtectOptions,
): Promise<Protection> {
  throw new Error(`Por escribir: ${hours.length} de ${observations.length}, k = ${options.k}.`);
}
