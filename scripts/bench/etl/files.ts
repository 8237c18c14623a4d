/** What the ETL is measured on: a real file beside the project, and larger ones made of its cases. */
import { join } from 'node:path';
import * as v from 'valibot';
import { literal, openDatabase, rowsOf } from '../../etl/io/database';
import { fgjCarpetas } from '../../etl/sources/fgj_carpetas';
import { PROJECT } from '../../lib/project.mjs';

const REAL = join(PROJECT, '../shared/data/real');
export const CARPETAS = join(REAL, 'fgj/carpetas_cdmx_2019_2024_puntos.csv.gz');
/** Of the usual alcaldía alone, and what was published of it. */
export const OF_ALCALDIA = join(REAL, 'fgj/carpetas_cuauhtemoc_2019_2024_puntos.csv.gz');
export const COLONIAS = join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson');
export const CITY = join(REAL, 'geo/colonias_fgj_catalogo_cdmx_simplificado.geojson.gz');

/** Rows of the largest accumulated file that the portal has published. */
export const LARGEST = 2_100_000;
/** More than all that it will publish in ten years. */
export const FIVE_MILLION = 5_000_000;

/** How far a copy is from the case that it was made of. */
export const MOST_DAYS = 28;
export const MOST_DEGREES = 0.002;

/** The days of which the cases are: a shift that leaves them goes the other way. */
const DAYS = { first: "DATE '2019-01-01'", last: "DATE '2024-12-31'" } as const;

/**
 * A file in the current shape of 21 columns, made of real cases: each as often as it takes, its day
 * shifted and its point jittered, opened within a year. No row of it is a case, and yet it is to be
 * removed with its folder: it is made of cases. The same bytes whenever it is written.
 * @param source cases with points, facts of 2019 to 2024.
 */
export async function writeShifted(source: string, target: string, rows: number): Promise<void> {
  const [current] = fgjCarpetas.vintages;
  const columns: Readonly<Record<string, string>> = {
    anio_inicio: 'year(inicio)',
    mes_inicio: "'Enero'",
    fecha_inicio: 'inicio',
    hora_inicio: "'12:34:56'",
    anio_hecho: 'year(hecho)',
    mes_hecho: "'Enero'",
    fecha_hecho: 'hecho',
    hora_hecho: 'hora_hecho',
    delito: 'delito',
    categoria_delito: "'DELITO DE BAJO IMPACTO'",
    competencia: "'FUERO COMUN'",
    fiscalia: "'FISCALÍA DE INVESTIGACIÓN TERRITORIAL EN CUAUHTÉMOC'",
    agencia: "'CUH-2'",
    unidad_investigacion: "'UI-1SD'",
    colonia_hecho: 'upper(colonia_catalogo)',
    colonia_catalogo: 'colonia_catalogo',
    alcaldia_hecho: 'alcaldia_hecho',
    alcaldia_catalogo: "''",
    municipio_hecho: "'CDMX'",
    latitud: jittered('latitud', 8),
    longitud: jittered('longitud', 9),
  };
  const select = (current?.columnas ?? []).map((name) => `${columns[name] ?? 'NULL'} AS ${name}`);
  const shift = `(hash(fila, copia, 2) % ${2 * MOST_DAYS + 1})::INTEGER - ${MOST_DAYS}`;
  const delay = `floor(365 * pow((hash(fila, copia, 3) % 1000) / 1000, 6))::INTEGER`;
  const db = await openDatabase();
  try {
    // One thread: with more, the rows come in another order each time.
    await db.run('SET threads = 1');
    const cases = `read_csv(${literal(source)}, all_varchar = true)`;
    const [held] = await rowsOf(
      db,
      `SELECT count(*)::INTEGER AS held FROM ${cases}`,
      v.object({ held: v.number() }),
    );
    const filas = held?.held ?? 0;
    await db.run(`COPY (SELECT ${select.join(', ')} FROM (
        SELECT *, left(fecha_hecho, 10)::DATE AS dia, ${shift} AS dias,
          dia + CASE WHEN dia + dias BETWEEN ${DAYS.first} AND ${DAYS.last} THEN dias ELSE -dias END AS hecho,
          least(hecho + ${delay}, ${DAYS.last}) AS inicio
        FROM (SELECT *, row_number() OVER () AS fila FROM ${cases}) casos,
          range(${Math.ceil(rows / filas)}) copias(copia)
        WHERE copia * ${filas} + fila <= ${rows}))
      TO ${literal(target)} (FORMAT csv, HEADER)`);
  } finally {
    db.closeSync();
  }
}

const jittered = (column: string, salt: number) =>
  `round(TRY_CAST(${column} AS DOUBLE) + ${MOST_DEGREES} * ((hash(fila, copia, ${salt}) % 2001)::DOUBLE / 1000 - 1), 6)`;
