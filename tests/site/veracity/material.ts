/** Tables of the release from which models are fitted again. */
import type { countedIn } from '../../counted/release';
import type { Knot } from './delays';

export interface Material {
  /** How late cases come. */
  readonly knots: readonly Knot[];
  /** What each indicator is part of; null of a whole. */
  readonly parentOf: ReadonlyMap<string, string | null>;
  /** Pairs of colonias that touch, each both ways. */
  readonly touching: readonly (readonly [string, string])[];
  /** Kilometres east and north of a colonia's point. */
  readonly centres: ReadonlyMap<string, readonly [number, number]>;
}

export async function materialOf(ask: ReturnType<typeof countedIn>): Promise<Material> {
  const text = (value: unknown): string => String(value);
  const orNull = (value: unknown): string | null => (value === null ? null : text(value));
  const [knots, parents, touching, centres] = await Promise.all(
    [
      "SELECT * FROM oportunidad WHERE fuente = 'fgj_carpetas'",
      "SELECT indicador, padre FROM indicadores WHERE fuente = 'fgj_carpetas'",
      'SELECT clave, vecina FROM adyacencia UNION SELECT vecina, clave FROM adyacencia',
      'SELECT clave, lon, lat FROM colonias',
    ].map(ask),
  );
  return {
    knots: (knots ?? []).map((row) => ({
      indicator: text(row['indicador']),
      year: row['anio'] === null ? null : Number(row['anio']),
      days: Number(row['dias']),
      share: Number(row['proporcion']),
      least: Number(row['inferior']),
      cases: Number(row['casos']),
      origin: text(row['origen']),
      followed: Number(row['seguimiento']),
    })),
    parentOf: new Map(
      (parents ?? []).map(({ indicador, padre }) => [text(indicador), orNull(padre)]),
    ),
    touching: (touching ?? []).map(({ clave, vecina }) => [text(clave), text(vecina)] as const),
    centres: new Map(
      (centres ?? []).map(({ clave, lon, lat }) => [
        text(clave),
        [Number(lon), Number(lat)] as const,
      ]),
    ),
  };
}
