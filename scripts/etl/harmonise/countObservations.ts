/** Cases → observations: indicator × place × period → n, zeros included, before any suppression. */
import * as v from 'valibot';
import {
  INDICATORS,
  indicatorOf,
  isIndicatorId,
  type IndicatorId,
} from '../../../src/lib/indicators/catalogue';
import { literal, rowsOf, type Database } from '../database';
import type { Observation } from '../protect/observation';
import type { Colonia } from './catalogs';
import { periodsWithin, type PeriodType } from './periods';

const ALCALDIA_PERIODS: readonly PeriodType[] = ['mes', 'trimestre', 'anio'];
const COLONIA_PERIODS: readonly PeriodType[] = ['trimestre', 'anio', 'trienio'];

/**
 * Counts the table `casos` at every level at once.
 * @param days first and last day that the source covers in full.
 * @returns in the order of the published table; colonias at every grain, publishable or not,
 *   because what is not published is an unknown of the same system as what is suppressed.
 */
export async function countObservations(
  db: Database,
  fuente: string,
  colonias: readonly Colonia[],
  days: { readonly from: string; readonly to: string },
): Promise<readonly Observation[]> {
  await createDomains(db, colonias, days);
  return rowsOf(
    db,
    `WITH hechos AS (
       SELECT s.indicador, c.alcaldia, c.colonia, c.fecha
       FROM casos c JOIN sumandos s ON s.parte = c.indicador
     ), por_mes AS (
       SELECT indicador, alcaldia, colonia, date_trunc('month', fecha)::DATE AS mes, count(*) AS n
       FROM hechos GROUP BY ALL
     ), cuentas AS (
       SELECT 'alcaldia' AS nivel, m.indicador, m.alcaldia AS clave, p.tipo, p.desde, sum(n) AS n
       FROM por_mes m JOIN periodos p ON m.mes >= p.desde AND m.mes < p.hasta
       WHERE p.nivel = 'alcaldia' GROUP BY ALL
       UNION ALL
       SELECT 'colonia', m.indicador, m.colonia, p.tipo, p.desde, sum(n)
       FROM por_mes m JOIN periodos p ON m.mes >= p.desde AND m.mes < p.hasta
       WHERE p.nivel = 'colonia' AND m.colonia IS NOT NULL GROUP BY ALL
     )
     SELECT ${literal(fuente)} AS fuente, i.indicador, l.nivel, l.clave, p.tipo AS periodo_tipo,
       strftime(p.desde, '%Y-%m-%d') AS periodo, 'total' AS sexo, 'total' AS edad,
       coalesce(c.n, 0)::INTEGER AS n
     FROM (SELECT DISTINCT indicador FROM sumandos) i
     CROSS JOIN lugares l
     JOIN periodos p ON p.nivel = l.nivel
     LEFT JOIN cuentas c ON c.nivel = l.nivel AND c.indicador = i.indicador AND c.clave = l.clave
       AND c.tipo = p.tipo AND c.desde = p.desde
     ORDER BY i.indicador, l.nivel, l.clave, p.tipo, p.desde`,
    observation,
  );
}

const observation = v.object({
  fuente: v.string(),
  indicador: v.pipe(v.string(), v.check(isIndicatorId)),
  nivel: v.picklist(['alcaldia', 'colonia']),
  clave: v.string(),
  periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio']),
  periodo: v.string(),
  sexo: v.string(),
  edad: v.string(),
  n: v.number(),
});

/** Which indicators each one adds to: itself, its parent, its parent's parent. */
function addends(): readonly (readonly [IndicatorId, IndicatorId])[] {
  const parents = new Set(INDICATORS.map((indicator) => indicator.padre));
  return INDICATORS.filter(({ id }) => !parents.has(id)).flatMap(({ id }) => {
    const chain: [IndicatorId, IndicatorId][] = [];
    for (let at: IndicatorId | null = id; at !== null; at = indicatorOf(at).padre) {
      chain.push([id, at]);
    }
    return chain;
  });
}

async function createDomains(
  db: Database,
  colonias: readonly Colonia[],
  days: { readonly from: string; readonly to: string },
): Promise<void> {
  const values = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
  await db.run(
    `CREATE TABLE sumandos AS SELECT * FROM (VALUES ${values(addends())}) v(parte, indicador)`,
  );
  const periods = [
    ...ALCALDIA_PERIODS.map((tipo) => ['alcaldia', tipo] as const),
    ...COLONIA_PERIODS.map((tipo) => ['colonia', tipo] as const),
  ].flatMap(([nivel, tipo]) =>
    periodsWithin(tipo, days.from, days.to).map(({ desde, hasta }) => [nivel, tipo, desde, hasta]),
  );
  await db.run(
    `CREATE TABLE periodos AS SELECT nivel, tipo, desde::DATE AS desde, hasta::DATE AS hasta
     FROM (VALUES ${values(periods)}) v(nivel, tipo, desde, hasta)`,
  );
  await db.run(`CREATE TABLE lugares AS
    SELECT DISTINCT 'alcaldia' AS nivel, alcaldia AS clave FROM casos
    UNION ALL SELECT 'colonia', clave FROM (VALUES ${values(colonias.map((row) => [row.clave]))}) v(clave)`);
}
