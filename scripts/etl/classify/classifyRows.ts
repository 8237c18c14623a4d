/**
 * Every row of `filas` gets exactly one fate: it becomes a case, or it is set aside for the first reason that holds.
 * Leaves the table `casos` (archivo, indicador, alcaldia, colonia_escrita, fecha, hora, lon, lat, sexo, edad, n).
 */
import * as v from 'valibot';
import { appendRows, literal, rowsOf, type Database } from '../database';
import { alcaldiaFinder, type Alcaldia } from '../place/places';
import type { TabularRecord } from '../sourceRecord';

/** In the order in which they are tried; those of a source stand after `cuenta_ilegible`. */
export const REASONS = {
  linea_ilegible: 'La línea no se puede leer: le faltan o sobran campos, o una comilla no cierra.',
  encabezado_repetido: 'Es el encabezado, repetido entre los datos.',
  texto_vacio: 'No dice qué es lo que pasó.',
  fuera_de_catalogo: 'Lo que pasó no es de lo que aquí se cuenta.',
  fuera_de_la_ciudad: 'El municipio no es de la Ciudad de México.',
  cuenta_ilegible: 'La cuenta no es un número entero.',
  fecha_vacia: 'No dice cuándo fue.',
  fecha_ilegible: 'La fecha no es una fecha.',
  anterior_al_periodo: 'Es anterior al primer día que se publica.',
  posterior_al_periodo: 'Es posterior al último día que el archivo cubre.',
  alcaldia_vacia: 'No dice en qué alcaldía ocurrió.',
  alcaldia_desconocida: 'La alcaldía no es ninguna de las 16 de la ciudad.',
  ya_en_otro_archivo: 'Otro archivo de la misma fuente ya la trae.',
  mes_a_medias: 'Es de un mes del que los archivos sólo traen una parte.',
} as const;

export interface Fate {
  readonly reason: string;
  readonly rows: number;
  readonly words: string;
}

/** @param until the last day that the files cover. @returns how many rows were set aside, by reason. */
export async function classifyRows(
  db: Database,
  source: TabularRecord,
  alcaldias: readonly Alcaldia[],
  until: string,
): Promise<readonly Fate[]> {
  await createAlcaldiaNames(db, alcaldias);
  await db.run(`CREATE TABLE destinos AS
    SELECT *, CASE ${source.rows === 'counts' ? COUNT_REASONS : ''} ${ownReasons(source)}
      WHEN ${source.rows === 'cases' ? 'fecha_hecho' : 'coalesce(anio, mes, hasta_mes)'} IS NULL THEN 'fecha_vacia'
      WHEN fecha IS NULL THEN 'fecha_ilegible'
      WHEN fecha < DATE ${literal(source.since)} THEN 'anterior_al_periodo'
      WHEN fecha > DATE ${literal(until)} THEN 'posterior_al_periodo'
      WHEN f.alcaldia IS NULL THEN 'alcaldia_vacia'
      WHEN clave IS NULL THEN 'alcaldia_desconocida'
    END AS motivo
    FROM (SELECT *, ${source.rows === 'cases' ? CASE : COUNT} FROM filas
      JOIN clasificacion USING (texto)) f
    LEFT JOIN alcaldia_nombres a ON a.escrito = f.alcaldia`);
  await db.run(`CREATE TABLE casos AS SELECT archivo, indicador, clave AS alcaldia,
      ${source.rows === 'cases' ? 'colonia' : 'NULL::VARCHAR'} AS colonia_escrita,
      fecha, abierta, hora, lon, lat, ${personColumns(source)}, cuenta AS n
    FROM destinos WHERE motivo IS NULL`);
  return fatesOf(db, source);
}

const CASE = `
  day_of(fecha_hecho) AS fecha, day_of(fecha_inicio) AS abierta, hour_of(hora_hecho) AS hora,
  degrees_of(longitud) AS lon, degrees_of(latitud) AS lat, 1 AS cuenta`;

const COUNT = `
  month_of(anio, coalesce(hasta_mes, mes)) AS fecha,
  NULL::DATE AS abierta, NULL::INTEGER AS hora, NULL::DOUBLE AS lon, NULL::DOUBLE AS lat,
  whole_of(casos) AS cuenta`;

const COUNT_REASONS = "WHEN casos IS NOT NULL AND cuenta IS NULL THEN 'cuenta_ilegible'";

const ownReasons = ({ reasons }: TabularRecord) =>
  reasons.map(({ id, when }) => `WHEN ${when} THEN ${literal(id)}`).join(' ');

/** Bands of the ages that cases tell in years, both ends included. The Fiscalía writes 0 where it doesn't know. */
const BANDS = [
  ['0-11', 1, 11],
  ['12-17', 12, 17],
  ['18-29', 18, 29],
  ['30-44', 30, 44],
  ['45-59', 45, 59],
  ['60+', 60, 120],
] as const;

/** The bands of age that a source tells of. */
export const bandsOf = ({ rows, ages }: TabularRecord): readonly string[] => [
  ...new Set([...(rows === 'cases' ? BANDS.map(([band]) => band) : Object.values(ages)), UNKNOWN]),
];

const UNKNOWN = 'no_especificada';

const personColumns = ({ rows, crossed, ages }: TabularRecord) => {
  if (!crossed) return "'total' AS sexo, 'total' AS edad";
  const bands =
    rows === 'cases'
      ? `CASE ${BANDS.map(
          ([band, from, to]) =>
            `WHEN floor(try_cast(edad AS DOUBLE)) BETWEEN ${from} AND ${to} THEN '${band}'`,
        ).join(' ')}`
      : `CASE edad ${Object.entries(ages)
          .map(([written, band]) => `WHEN ${literal(written)} THEN ${literal(band)}`)
          .join(' ')}`;
  return `CASE lower(sexo) WHEN 'femenino' THEN 'mujer' WHEN 'mujer' THEN 'mujer' WHEN 'masculino' THEN 'hombre'
      WHEN 'hombre' THEN 'hombre' ELSE 'no_especificado' END AS sexo, ${bands} ELSE '${UNKNOWN}' END AS edad`;
};

async function createAlcaldiaNames(db: Database, alcaldias: readonly Alcaldia[]): Promise<void> {
  const keyOf = alcaldiaFinder(alcaldias);
  const written = await rowsOf(
    db,
    'SELECT DISTINCT alcaldia FROM filas WHERE alcaldia IS NOT NULL',
    v.object({ alcaldia: v.string() }),
  );
  await db.run('CREATE TABLE alcaldia_nombres (escrito VARCHAR, clave VARCHAR)');
  await appendRows(
    db,
    'alcaldia_nombres',
    written.flatMap(({ alcaldia }) => {
      const clave = keyOf(alcaldia);
      return clave === null ? [] : [[alcaldia, clave]];
    }),
  );
}

async function fatesOf(db: Database, source: TabularRecord): Promise<readonly Fate[]> {
  const headers = [...(source.columns['texto'] ?? [])].map((name) => literal(name.toLowerCase()));
  const rows = await rowsOf(
    db,
    `SELECT motivo, sum(n)::INTEGER AS n FROM (
       SELECT motivo, count(*) AS n FROM destinos WHERE motivo IS NOT NULL GROUP BY motivo
       UNION ALL SELECT CASE WHEN motivo IS NOT NULL THEN motivo WHEN texto IS NULL THEN 'texto_vacio'
         WHEN lower(texto) IN (${headers.join(', ')}) THEN 'encabezado_repetido'
         ELSE 'fuera_de_catalogo' END, n FROM otros)
     GROUP BY motivo ORDER BY motivo`,
    v.object({ motivo: v.string(), n: v.number() }),
  );
  const words = new Map<string, string>([
    ...Object.entries(REASONS),
    ...source.reasons.map(({ id, words: said }) => [id, said] as const),
  ]);
  return rows.map(({ motivo, n }) => ({ reason: motivo, rows: n, words: words.get(motivo) ?? '' }));
}
