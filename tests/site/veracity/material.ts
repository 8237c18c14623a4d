/** Tables of the release from which models are fitted again. */
import type { countedIn } from '../../counted/release';
import type { Knot } from './delays';
import type { Cells } from './sheets';

export interface Material {
  /** How late cases come. */
  readonly knots: readonly Knot[];
  /** What each indicator is part of; null of a whole. */
  readonly parentOf: ReadonlyMap<string, string | null>;
  /** Pairs of colonias that touch, each both ways. */
  readonly touching: readonly (readonly [string, string])[];
  /** Texts that pages quote: notes on the quality of what a colonia has, and where delays were measured. */
  readonly quoted: readonly string[];
  /** `ENDIREH 2021` */
  readonly surveys: ReadonlySet<string>;
  /** Of the colonias, by indicator and period. */
  readonly cells: readonly Cells[];
  /** Of the colonias. */
  readonly names: ReadonlyMap<string, string>;
  /** Degrees east and north of a colonia's point. */
  readonly centres: ReadonlyMap<string, readonly [number, number]>;
}

/** What the manifest tells of its audit. */
export interface Audited {
  readonly indicador: string;
  readonly grano: string;
  readonly casos: number;
}

export async function materialOf(
  ask: ReturnType<typeof countedIn>,
  audited: readonly Audited[],
): Promise<Material> {
  const text = (value: unknown): string => String(value);
  const orNull = (value: unknown): string | null => (value === null ? null : text(value));
  const [knots, parents, touching, centres, cells, quoted, surveys] = await Promise.all(
    [
      "SELECT * FROM oportunidad WHERE fuente = 'fgj_carpetas'",
      "SELECT indicador, padre FROM indicadores WHERE fuente = 'fgj_carpetas'",
      'SELECT clave, vecina FROM adyacencia UNION SELECT vecina, clave FROM adyacencia',
      'SELECT clave, nombre, lon, lat FROM colonias',
      `SELECT indicador, periodo_tipo, count_if(n > 0)::INT AS visibles, count_if(n IS NULL)::INT AS ocultas,
        sum(n)::INT AS casos FROM observaciones
        WHERE nivel = 'colonia' AND fuente = 'fgj_carpetas' GROUP BY ALL`,
      `SELECT descripcion AS texto FROM calidad WHERE clave IS NOT NULL
        UNION SELECT regexp_replace(origen, '^[^:]*: ', '') FROM oportunidad`,
      `SELECT encuesta || ' ' || anio_edicion AS nombre FROM encuestas`,
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
    })),
    parentOf: new Map(
      (parents ?? []).map(({ indicador, padre }) => [text(indicador), orNull(padre)]),
    ),
    cells: (cells ?? []).map((row) => {
      const [indicator, kind] = [text(row['indicador']), text(row['periodo_tipo'])];
      const told = audited.find(
        (each) => each.indicador === indicator && each.grano === `colonia ${kind}`,
      );
      return {
        indicator,
        kind,
        visible: Number(row['visibles']),
        hidden: Number(row['ocultas']),
        cases: Number(row['casos']),
        allCases: told?.casos ?? NaN,
      };
    }),
    quoted: (quoted ?? []).map(({ texto }) => text(texto)),
    surveys: new Set((surveys ?? []).map(({ nombre }) => text(nombre))),
    touching: (touching ?? []).map(({ clave, vecina }) => [text(clave), text(vecina)] as const),
    names: new Map((centres ?? []).map(({ clave, nombre }) => [text(clave), text(nombre)])),
    centres: new Map(
      (centres ?? []).map(({ clave, lon, lat }) => [
        text(clave),
        [Number(lon), Number(lat)] as const,
      ]),
    ),
  };
}
