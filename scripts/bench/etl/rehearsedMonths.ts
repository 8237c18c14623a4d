/**
 * Files that a portal might publish after the one that is published: its cases, and two years more that are made
 * of them; with delays, retractions, corrected colonias, a year counted anew and a crime with another name. They
 * are made of cases: to be removed with their folder.
 */
import * as v from 'valibot';
import { literal, openDatabase, rowsOf } from '../../etl/io/database';
import { fgjCarpetas } from '../../etl/sources/fgj_carpetas';
import { DELAYS } from './inventedMonths';

const MONTHS = 24;
/** Last day that the published file tells of. */
const PUBLISHED = '2024-12-31';
/** From this update on, one in twelve cases of 2024 is gone. */
const RECOUNT = 10;
/** From this one on, a crime is called otherwise. */
const RENAMED = { from: 15, was: 'ACOSO SEXUAL', is: 'ACOSO SEXUAL AGRAVADO EN CONTRA DE MENORES' };

/** Rules of plausibility that such files break, being made. */
export const RULES_BROKEN: readonly string[] = [
  'altos',
  'cerrados',
  'colonias',
  'iguales',
  'ilegibles',
  'mes',
  'puntos',
  'silencio',
].map((rule) => `${rule}:fgj_carpetas`);

export interface RehearsedMonths {
  /** Last days of months, in order. */
  readonly cuts: readonly string[];
  /** Writes the file of a cut. */
  readonly write: (file: string, cut: string) => Promise<void>;
  readonly dispose: () => void;
}

/** @param source the published file, of one alcaldía. */
export async function rehearsedMonths(source: string): Promise<RehearsedMonths> {
  const db = await openDatabase('kept', 'never');
  await db.run('SET threads = 1');
  const chance = (salt: number) => `((hash(fila, copia, ${salt}) % 100000)::DOUBLE / 100000)`;
  await db.run(`CREATE TABLE casos AS
    SELECT *, CASE WHEN copia = 0 THEN least(hecho + tarda, greatest(hecho, DATE ${literal(PUBLISHED)}))
        ELSE hecho + tarda END AS inicio,
      CASE WHEN ${chance(5)} < 0.004 THEN DATE ${literal(PUBLISHED)} + (700 * ${chance(6)})::INTEGER END AS retirado,
      CASE WHEN ${chance(7)} < 0.01 THEN DATE ${literal(PUBLISHED)} + (700 * ${chance(8)})::INTEGER END AS corregido
    FROM (SELECT *, ${delay(chance(4))}::INTEGER AS tarda,
        CASE WHEN copia = 0 THEN dia ELSE (dia + INTERVAL 2 YEAR)::DATE END AS hecho
      FROM (SELECT *, left(fecha_hecho, 10)::DATE AS dia, row_number() OVER () AS fila
        FROM read_csv(${literal(source)}, all_varchar = true)) leidos,
        range(2) copias(copia)
      WHERE copia = 0 OR dia >= DATE '2023-01-01') hechos`);
  await db.run(`CREATE TABLE otras AS SELECT colonia_catalogo, row_number() OVER (ORDER BY colonia_catalogo) - 1 AS nth
    FROM (SELECT DISTINCT colonia_catalogo FROM casos WHERE colonia_catalogo <> '')`);
  const [told] = await rowsOf(
    db,
    'SELECT count(*)::INTEGER AS n FROM otras',
    v.object({ n: v.number() }),
  );
  const cuts = Array.from({ length: MONTHS }, (_, nth) =>
    new Date(Date.UTC(2025, 1 + nth, 0)).toISOString().slice(0, 10),
  );
  const write = async (file: string, cut: string) => {
    const nth = cuts.indexOf(cut) + 1;
    const day = `DATE ${literal(cut)}`;
    const delito =
      nth < RENAMED.from
        ? 'delito'
        : `CASE WHEN delito = ${literal(RENAMED.was)} THEN ${literal(RENAMED.is)} ELSE delito END`;
    const colonia = 'CASE WHEN corregido <= ' + day + ' THEN otra ELSE propia END';
    const columns: Readonly<Record<string, string>> = {
      anio_inicio: 'year(inicio)',
      fecha_inicio: 'inicio',
      hora_inicio: "'12:34:56'",
      anio_hecho: 'year(hecho)',
      fecha_hecho: 'hecho',
      hora_hecho: 'hora_hecho',
      delito,
      categoria_delito: "'DELITO DE BAJO IMPACTO'",
      competencia: "'FUERO COMUN'",
      colonia_hecho: `upper(${colonia})`,
      colonia_catalogo: colonia,
      alcaldia_hecho: 'alcaldia_hecho',
      municipio_hecho: "'CDMX'",
      latitud: 'latitud',
      longitud: 'longitud',
    };
    const [current] = fgjCarpetas.vintages;
    const select = (current?.columnas ?? []).map((name) => `${columns[name] ?? 'NULL'} AS ${name}`);
    const recount =
      nth < RECOUNT ? '' : 'AND (year(hecho) <> 2024 OR hash(fila, copia, 9) % 12 <> 0)';
    await db.run(`COPY (SELECT ${select.join(', ')}
        FROM (SELECT c.* EXCLUDE (colonia_catalogo), c.colonia_catalogo AS propia, o.colonia_catalogo AS otra
          FROM casos c JOIN otras o ON o.nth = hash(fila, copia, 10) % ${told?.n ?? 1})
        WHERE inicio <= ${day} AND coalesce(retirado > ${day}, true) ${recount} ORDER BY inicio, fila, copia)
      TO ${literal(file)} (FORMAT csv, HEADER)`);
  };
  return { cuts, write, dispose: () => db.closeSync() };
}

/** Days from the fact to the opening, as they are distributed. */
function delay(chance: string): string {
  const [until = 0] = DELAYS.at(-1) ?? [];
  const steps = DELAYS.map(([days, share], nth) => {
    const [since, before] = DELAYS[nth - 1] ?? [0, 0];
    return `WHEN ${chance} < ${share} THEN ${since} + ${days - since} * (${chance} - ${before}) / ${share - before}`;
  });
  return `(CASE ${steps.join(' ')} ELSE ${until} END)`;
}
