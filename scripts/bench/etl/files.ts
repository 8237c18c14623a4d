/** What the ETL is measured on: a real file beside the project, and larger ones made from nothing. */
import { join } from 'node:path';
import { literal, openDatabase } from '../../etl/io/database';
import { readCatalogs } from '../../etl/geo/placeCatalogs';
import { fgjCarpetas } from '../../etl/sources/fgj_carpetas';
import { PROJECT } from '../../lib/project.mjs';

const REAL = join(PROJECT, '../shared/data/real');
export const CARPETAS = join(REAL, 'fgj/carpetas_cdmx_2019_2024_puntos.csv.gz');
export const COLONIAS = join(REAL, 'geo/colonias_cuauhtemoc_asentamientos_seduvi_2022.geojson');
export const CITY = join(REAL, 'geo/colonias_fgj_catalogo_cdmx_simplificado.geojson.gz');

/** Rows of the largest accumulated file that the portal has published. */
export const LARGEST = 2_100_000;
/** More than all that it will publish in ten years. */
export const FIVE_MILLION = 5_000_000;

/**
 * An invented file in the current shape of 21 columns: one row in five of a counted offence, any
 * alcaldía, colonias of Cuauhtémoc, facts of 2016 to 2025, opened within a year. The same bytes
 * whenever it is written.
 */
export async function writeInvented(target: string, rows: number): Promise<void> {
  const { alcaldias, colonias, delitos } = readCatalogs(PROJECT);
  const [current] = fgjCarpetas.vintages;
  const list = (texts: readonly string[]) => `[${texts.map(literal).join(', ')}]`;
  const any = (texts: readonly string[], salt: number) =>
    `list_extract(${list(texts)}, (hash(i, ${salt}) % ${texts.length} + 1)::INTEGER)`;
  const columns: Readonly<Record<string, string>> = {
    anio_inicio: 'year(inicio)',
    mes_inicio: "'Enero'",
    fecha_inicio: 'inicio',
    hora_inicio: "'12:34:56'",
    anio_hecho: 'year(hecho)',
    mes_hecho: "'Enero'",
    fecha_hecho: 'hecho',
    hora_hecho: "lpad((hash(i, 4) % 24)::VARCHAR, 2, '0') || ':15:00'",
    delito: `CASE WHEN hash(i, 1) % 5 = 0 THEN ${any(
      delitos.map((row) => row.delito),
      5,
    )} ELSE 'ROBO A TRANSEUNTE EN VIA PUBLICA CON VIOLENCIA' END`,
    categoria_delito: "'DELITO DE BAJO IMPACTO'",
    competencia: "'FUERO COMUN'",
    fiscalia: "'FISCALÍA DE INVESTIGACIÓN TERRITORIAL EN CUAUHTÉMOC'",
    agencia: "'CUH-2'",
    unidad_investigacion: "'UI-1SD'",
    colonia_hecho: any(
      colonias.map((row) => row.nombre.toUpperCase()),
      6,
    ),
    colonia_catalogo: any(
      colonias.map((row) => row.nombre),
      6,
    ),
    alcaldia_hecho: any(
      alcaldias.map((row) => row.nombre.toUpperCase()),
      7,
    ),
    alcaldia_catalogo: "''",
    municipio_hecho: "'CDMX'",
    latitud: '19.40 + (hash(i, 8) % 60000) / 1e6',
    longitud: '-99.18 + (hash(i, 9) % 60000) / 1e6',
  };
  const select = (current?.columnas ?? []).map((name) => `${columns[name] ?? 'NULL'} AS ${name}`);
  const db = await openDatabase();
  try {
    await db.run(`COPY (SELECT ${select.join(', ')} FROM (
        SELECT i, DATE '2016-01-01' + (hash(i, 2) % 3319)::INTEGER AS hecho,
          least(hecho + (hash(i, 3) % 365)::INTEGER, DATE '2025-01-31') AS inicio
        FROM range(${rows}) r(i)))
      TO ${literal(target)} (FORMAT csv, HEADER)`);
  } finally {
    db.closeSync();
  }
}
