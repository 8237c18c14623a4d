/** What the statistics of colonias start from: how many cases, among how many women. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { Divisor } from '$old/lib/contract/indicators/divisors';

export interface ColoniaCount {
  readonly clave: ColoniaKey;
  readonly nombre: string;
  /** Cases (or victims) in the period; null where suppressed. */
  readonly n: number | null;
  /** As in `observaciones.supresion`; `no_publicada` where the release counts none. */
  readonly supresion: string;
  /** Resident women; null where not known. */
  readonly mujeres: number | null;
  /** Everybody who is there by day, an estimate without sex; null where not known, absent where not asked. */
  readonly ambiente?: number | null;
}

/** Part of its women, an estimate, by which a colonia may have more or fewer. */
export const WOMEN_DOUBT = 0.1;

/** How many times its people as told a colonia may have. */
export const DOUBTED_TIMES = [1 + WOMEN_DOUBT, 1 - WOMEN_DOUBT] as const;

/** What a count called `primaria` may be. */
export const PRIMARY = { least: 1, most: 4 } as const;

/** The whole alcaldía, cases of no colonia included. */
export interface AlcaldiaCount {
  readonly n: number | null;
  readonly mujeres: number | null;
  /** Of its colonias together; null where it is not known of all. */
  readonly ambiente?: number | null;
}

/** Everybody who is in an alcaldía by day; null where it is not known of all its colonias. */
export function ambientOf(colonias: readonly Pick<ColoniaCount, 'ambiente'>[]): number | null {
  const known = colonias.flatMap(({ ambiente }) => ambiente ?? []);
  if (known.length === 0 || known.length < colonias.length) return null;
  return known.reduce((sum, people) => sum + people, 0);
}

/** What its cases are divided by; null where not known. */
export function peopleOf(count: AlcaldiaCount, divisor: Divisor): number | null {
  return count[divisor] ?? null;
}
