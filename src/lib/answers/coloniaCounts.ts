/** What the statistics of colonias start from: how many cases, among how many women. */

export interface ColoniaCount {
  readonly clave: string;
  readonly slug: string;
  readonly nombre: string;
  /** Cases (or victims) in the period; null where suppressed. */
  readonly n: number | null;
  /** Resident women; null where not known. */
  readonly mujeres: number | null;
}

/** The whole alcaldía, cases of no colonia included. */
export interface AlcaldiaCount {
  readonly n: number | null;
  readonly mujeres: number | null;
}
