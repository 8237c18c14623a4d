/** Cases → observations: indicator × place × period → n, zeros included, before any suppression. */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';
import type { Observation } from './observation';
import type { CaseSource, Lapse } from '../registry/source';
import { ancestryOf } from '../harmonise/ancestry';
import type { Coverage } from './coverage';
import { agesOf, SEXES } from '../harmonise/persons';
import { periodOfLapse, periodsOf, type PeriodType } from '../registry/periods';

const ALCALDIA_PERIODS: readonly PeriodType[] = ['mes', 'trimestre', 'anio'];
const COLONIA_PERIODS: readonly PeriodType[] = ['trimestre', 'anio', 'trienio'];

const TOTAL = 'total';

/**
 * Counts the table `casos` at every level at once.
 * @param colonias keys of the colonias to count by.
 * @param coverage months of each indicator that the files tell of; of a source with a lapse, its indicators alone.
 * @param lapse the days of a source that tells of no other period.
 * @returns in the order of the published table; colonias at every grain, publishable or not,
 *   because what is not published is an unknown of the same system as what is suppressed.
 */
export async function countObservations(
  db: Database,
  source: CaseSource,
  colonias: readonly string[],
  coverage: Coverage,
  lapse?: Lapse,
): Promise<readonly Observation[]> {
  await createDomains(db, source, colonias, coverage, lapse);
  return rowsOf(
    db,
    `WITH por_mes AS (
       SELECT s.indicador, c.alcaldia, c.colonia, ${lapse === undefined ? "date_trunc('month', c.fecha)::DATE" : 'c.fecha'} AS mes,
         c.sexo, c.edad, sum(c.peso) AS n
       FROM casos c JOIN sumandos s ON s.parte = c.indicador GROUP BY ALL
     ), cuentas AS (
       SELECT 'alcaldia' AS nivel, m.indicador, m.alcaldia AS clave, p.tipo, p.desde, ${crossed(source)} sum(n) AS n
       FROM por_mes m JOIN periodos p
         ON p.indicador = m.indicador AND m.mes >= p.desde AND m.mes < p.hasta
       WHERE p.nivel = 'alcaldia' GROUP BY m.indicador, m.alcaldia, p.tipo, p.desde ${cube(source)}
       UNION ALL
       SELECT 'colonia', m.indicador, m.colonia, p.tipo, p.desde, ${crossed(source)} sum(n)
       FROM por_mes m JOIN periodos p
         ON p.indicador = m.indicador AND m.mes >= p.desde AND m.mes < p.hasta
       WHERE p.nivel = 'colonia' AND m.colonia IS NOT NULL
       GROUP BY m.indicador, m.colonia, p.tipo, p.desde ${cube(source)}
     )
     SELECT ${literal(source.id)} AS fuente, i.indicador, l.nivel, l.clave, p.tipo AS periodo_tipo,
       strftime(p.desde, '%Y-%m-%d') AS periodo, x.sexo, x.edad,
       coalesce(c.n, 0)::INTEGER AS n
     FROM (SELECT DISTINCT indicador FROM sumandos) i
     CROSS JOIN lugares l
     JOIN periodos p ON p.nivel = l.nivel AND p.indicador = i.indicador
     JOIN cruces x ON x.nivel = l.nivel AND (x.tipo = p.tipo OR x.tipo = 'todos')
     LEFT JOIN cuentas c ON c.nivel = l.nivel AND c.indicador = i.indicador AND c.clave = l.clave
       AND c.tipo = p.tipo AND c.desde = p.desde AND c.sexo = x.sexo AND c.edad = x.edad
     ORDER BY i.indicador, l.nivel, l.clave, p.tipo, p.desde, x.sexo, x.edad`,
    observation,
  );
}

const observation = v.object({
  fuente: v.string(),
  indicador: v.string(),
  nivel: v.picklist(['alcaldia', 'colonia']),
  clave: v.string(),
  periodo_tipo: v.picklist(['mes', 'trimestre', 'anio', 'trienio', 'lapso']),
  periodo: v.string(),
  sexo: v.string(),
  edad: v.string(),
  n: v.number(),
});

/** Sex and age of a group; what was rolled up is their total. */
const crossed = ({ cruza }: CaseSource) =>
  cruza
    ? `CASE WHEN grouping(m.sexo) = 1 THEN '${TOTAL}' ELSE m.sexo END AS sexo,
       CASE WHEN grouping(m.edad) = 1 THEN '${TOTAL}' ELSE m.edad END AS edad,`
    : `'${TOTAL}' AS sexo, '${TOTAL}' AS edad,`;

const cube = ({ cruza }: CaseSource) => (cruza ? ', CUBE (m.sexo, m.edad)' : '');

/** Which indicators each one adds to: itself, its parent, its parent's parent. */
function addends(source: CaseSource): readonly (readonly [string, string])[] {
  const parents = new Set(source.indicadores.map(({ padre }) => padre));
  return source.indicadores
    .filter(({ id }) => !parents.has(id))
    .flatMap(({ id }) => ancestryOf(source, id).map((sum) => [id, sum] as const));
}

/** By year (or in its lapse) both levels are told by sex, the alcaldía by age too (DESIGN, what is counted at which grain). */
function crossings(source: CaseSource): readonly (readonly string[])[] {
  const { cruza, lapso } = source;
  const uncrossed = [
    ['alcaldia', 'todos', TOTAL, TOTAL],
    ['colonia', 'todos', TOTAL, TOTAL],
  ];
  if (!cruza) return uncrossed;
  const year = lapso === undefined ? 'anio' : 'lapso';
  const ofAlcaldia = [TOTAL, ...SEXES].flatMap((sexo) =>
    [TOTAL, ...agesOf(source)].map((edad) => ['alcaldia', year, sexo, edad]),
  );
  const ofColonia = SEXES.map((sexo) => ['colonia', year, sexo, TOTAL]);
  const isUncrossed = (row: readonly string[]) => row[2] === TOTAL && row[3] === TOTAL;
  return [...uncrossed, ...ofAlcaldia.filter((row) => !isUncrossed(row)), ...ofColonia];
}

async function createDomains(
  db: Database,
  source: CaseSource,
  colonias: readonly string[],
  coverage: Coverage,
  lapse: Lapse | undefined,
): Promise<void> {
  const values = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ');
  await db.run(
    `CREATE TABLE sumandos AS SELECT * FROM (VALUES ${values(addends(source))}) v(parte, indicador)`,
  );
  await db.run(
    `CREATE TABLE cruces AS SELECT * FROM (VALUES ${values(crossings(source))}) v(nivel, tipo, sexo, edad)`,
  );
  const periods =
    lapse === undefined ? calendarPeriods(coverage, source) : lapsePeriods(coverage, lapse);
  await db.run(
    'CREATE TABLE periodos (indicador VARCHAR, nivel VARCHAR, tipo VARCHAR, desde DATE, hasta DATE)',
  );
  if (periods.length > 0) await db.run(`INSERT INTO periodos VALUES ${values(periods)}`);
  await db.run(`CREATE TABLE lugares AS
    SELECT DISTINCT 'alcaldia' AS nivel, alcaldia AS clave FROM casos`);
  if (source.porColonia && colonias.length > 0) {
    await db.run(
      `INSERT INTO lugares SELECT 'colonia', clave FROM (VALUES ${values(colonias.map((key) => [key]))}) v(clave)`,
    );
  }
}

type PeriodRow = readonly [string, string, string, string, string];

function calendarPeriods(
  coverage: Coverage,
  { periodos = ALCALDIA_PERIODS }: CaseSource,
): readonly PeriodRow[] {
  return [
    ...periodos.map((tipo) => ['alcaldia', tipo] as const),
    ...COLONIA_PERIODS.map((tipo) => ['colonia', tipo] as const),
  ].flatMap(([nivel, tipo]) =>
    [...coverage].flatMap(([indicador, months]) =>
      periodsOf(tipo, months).map(({ desde, hasta }): PeriodRow => [
        indicador,
        nivel,
        tipo,
        desde,
        hasta,
      ]),
    ),
  );
}

function lapsePeriods(coverage: Coverage, lapso: Lapse): readonly PeriodRow[] {
  const { desde, hasta } = periodOfLapse(lapso);
  return ['alcaldia', 'colonia'].flatMap((nivel) =>
    [...coverage.keys()].map((id): PeriodRow => [id, nivel, 'lapso', desde, hasta]),
  );
}
