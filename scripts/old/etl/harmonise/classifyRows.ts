/**
 * Every row of `filas` gets exactly one fate: it becomes a case, or it is set aside with a reason.
 * The reasons are tried in the order in which they stand here, a source's own after that of its count.
 */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../io/database';
import {
  degrees,
  FACT_DAY_SQL,
  HOUR_SQL,
  isFactDate,
  OPENING_DAY_SQL,
  WHOLE_SQL,
} from '../read/expressions';
import type { CaseSource } from '../registry/source';
import type { Alcaldia } from '../geo/placeCatalogs';
import { normaliseName } from '../../../../src/old/lib/contract/catalogs/normaliseName';
import type { Overlap } from './overlap';
import { ageSql, SEX_SQL } from './persons';

export const REASONS = {
  linea_ilegible: 'La línea no se puede leer: le faltan o sobran campos, o una comilla no cierra.',
  archivo_reemplazado: 'Un archivo más nuevo cubre todo lo que cubría el suyo.',
  encabezado_repetido: 'Es el encabezado, repetido entre los datos.',
  delito_vacio: 'No dice qué es lo que pasó.',
  delito_fuera_de_catalogo: 'Lo que pasó no es de lo que aquí se cuenta.',
  cuenta_ilegible: 'La cuenta no es un número entero.',
  fecha_hecho_vacia: 'No dice cuándo ocurrió el hecho.',
  fecha_hecho_ilegible: 'La fecha del hecho no es una fecha.',
  hecho_anterior_al_periodo: 'El hecho es anterior al primer día que se publica.',
  hecho_posterior_al_periodo: 'El hecho es posterior al último día que el archivo cubre.',
  ya_en_archivo_anterior: 'Un archivo anterior de la misma fuente ya trae el caso.',
  alcaldia_vacia: 'No dice en qué alcaldía ocurrió.',
  alcaldia_desconocida: 'La alcaldía no es ninguna de las 16 de la ciudad.',
} as const;

export interface Fates {
  readonly counted: number;
  /** Rows by reason; reasons that no row has are absent. */
  readonly setAside: ReadonlyMap<string, number>;
  /** Rows of each catalogued indicator (not its sums) that were set aside. */
  readonly setAsideByIndicator: ReadonlyMap<string, number>;
}

/**
 * Reads the tables `filas` and `textos` (readSource) and leaves the table `casos` (id, indicador, delito, alcaldia, colonia_nombre,
 * fecha, inicio, hora, lon, lat, sexo, edad, peso).
 * @param period first and last day of fact that count, inclusive.
 */
export async function classifyRows(
  db: Database,
  source: CaseSource,
  alcaldias: readonly Alcaldia[],
  period: { readonly from: string; readonly to: string },
  overlap: Overlap,
): Promise<Fates> {
  await createLookups(db, alcaldias);
  const own = Object.entries(source.motivos).flatMap(([motivo, { cuando }]) =>
    cuando === null ? [] : [`WHEN ${cuando} THEN ${literal(motivo)}`],
  );
  await db.run(`CREATE TABLE destinos AS
    SELECT CASE
        WHEN casos IS NOT NULL AND NOT ${WHOLE_SQL} THEN 'cuenta_ilegible'
        ${own.join(' ')}
        WHEN coalesce(trim(fecha_hecho), '') = '' THEN 'fecha_hecho_vacia'
        WHEN NOT ${isFactDate} THEN 'fecha_hecho_ilegible'
        WHEN ${FACT_DAY_SQL} < DATE ${literal(period.from)} THEN 'hecho_anterior_al_periodo'
        WHEN ${FACT_DAY_SQL} > DATE ${literal(period.to)} THEN 'hecho_posterior_al_periodo'
        WHEN ${overlap.isHeld} THEN 'ya_en_archivo_anterior'
        WHEN coalesce(trim(f.alcaldia), '') = '' THEN 'alcaldia_vacia'
        WHEN a.clave IS NULL THEN 'alcaldia_desconocida'
      END AS motivo,
      d.indicador, d.escrito AS delito, a.clave AS alcaldia, trim(f.colonia) AS colonia_nombre,
      ${FACT_DAY_SQL} AS fecha, ${OPENING_DAY_SQL} AS inicio, ${HOUR_SQL} AS hora,
      ${degrees('longitud')} AS lon, ${degrees('latitud')} AS lat,
      ${source.cruza ? `${SEX_SQL} AS sexo, ${ageSql(source)} AS edad` : `'total' AS sexo, 'total' AS edad`},
      coalesce(try_cast(try_cast(casos AS DOUBLE) AS INTEGER), 1) AS peso
    FROM filas f
    JOIN delito_nombres d ON d.escrito = trim(f.delito)
    LEFT JOIN alcaldia_nombres a ON a.escrito = f.alcaldia
    WHERE NOT ${overlap.isReplaced('f.delito')}`);
  await db.run(`CREATE TABLE casos AS
    SELECT row_number() OVER () AS id, * EXCLUDE (motivo) FROM destinos WHERE motivo IS NULL`);
  const ofTheseOffences = await rowsOf(
    db,
    `SELECT coalesce(motivo, '') AS motivo, count(*) AS n_filas FROM destinos GROUP BY ALL`,
    v.object({ motivo: v.string(), n_filas: v.number() }),
  );
  const asideRows = await rowsOf(
    db,
    `SELECT indicador, count(*) AS n_filas FROM destinos WHERE motivo IS NOT NULL GROUP BY ALL`,
    v.object({ indicador: v.string(), n_filas: v.number() }),
  );
  await db.run('DROP TABLE destinos');
  const filas = new Map(ofTheseOffences.map((row) => [row.motivo, row.n_filas]));
  for (const [motivo, count] of Object.entries(await countOthers(db, source, overlap))) {
    filas.set(motivo.replace(/^n_/, ''), count);
  }
  const reasons = [...Object.keys(REASONS), ...Object.keys(source.motivos)];
  return {
    counted: filas.get('') ?? 0,
    setAsideByIndicator: new Map(asideRows.map((row) => [row.indicador, row.n_filas])),
    setAside: new Map(
      reasons.flatMap((reason): [string, number][] => {
        const count = filas.get(reason) ?? 0;
        return count === 0 ? [] : [[reason, count]];
      }),
    ),
  };
}

const NONE = {
  n_archivo_reemplazado: 0,
  n_encabezado_repetido: 0,
  n_delito_vacio: 0,
  n_delito_fuera_de_catalogo: 0,
};

async function countOthers(db: Database, source: CaseSource, overlap: Overlap) {
  const [counts] = await rowsOf(
    db,
    `SELECT coalesce(sum(n) FILTER (reemplazada), 0)::BIGINT AS n_archivo_reemplazado,
        coalesce(sum(n) FILTER (NOT reemplazada AND encabezado), 0)::BIGINT AS n_encabezado_repetido,
        coalesce(sum(n) FILTER (NOT reemplazada AND limpio = ''), 0)::BIGINT AS n_delito_vacio,
        coalesce(sum(n) FILTER (NOT reemplazada AND limpio <> '' AND NOT encabezado AND NOT conocido), 0)::BIGINT
          AS n_delito_fuera_de_catalogo
     FROM (
       SELECT n, coalesce(trim(texto), '') AS limpio, ${overlap.isReplaced('f.texto')} AS reemplazada,
         d.escrito IS NOT NULL AS conocido,
         lower(limpio) IN (${headerNames(source)}) AND d.escrito IS NULL AS encabezado
       FROM textos f LEFT JOIN delito_nombres d ON d.escrito = trim(f.texto))`,
    v.object({
      n_archivo_reemplazado: v.number(),
      n_encabezado_repetido: v.number(),
      n_delito_vacio: v.number(),
      n_delito_fuera_de_catalogo: v.number(),
    }),
  );
  return counts ?? NONE;
}

/** How the column of the offence is headed, which is what a repeated header says in it. */
function headerNames({ vintages }: CaseSource): string {
  const names = vintages.flatMap(({ lee }) => (Array.isArray(lee.delito) ? lee.delito : []));
  return [...new Set(['delito', ...names].map((name) => name.toLowerCase()))]
    .map(literal)
    .join(', ');
}

/** The key of an alcaldía by its name, however it is spelt, or by its key, with its zero or without. */
export function alcaldiaKeys(
  alcaldias: readonly Alcaldia[],
): (written: string) => string | undefined {
  const byName = new Map(alcaldias.map((row) => [normaliseName(row.nombre), row.clave]));
  const keys = new Set(alcaldias.map((row) => row.clave));
  return (written) => {
    const padded = written.trim().padStart(5, '0');
    return keys.has(padded) ? padded : byName.get(normaliseName(written));
  };
}

async function createLookups(db: Database, alcaldias: readonly Alcaldia[]): Promise<void> {
  const keyOf = alcaldiaKeys(alcaldias);
  const written = await rowsOf(
    db,
    'SELECT DISTINCT alcaldia FROM filas WHERE alcaldia IS NOT NULL ORDER BY 1',
    v.object({ alcaldia: v.string() }),
  );
  await db.run('CREATE TABLE alcaldia_nombres (escrito VARCHAR, clave VARCHAR)');
  // The driver leaves out a byte order mark: two texts may come as one.
  const known = [...new Set(written.map(({ alcaldia }) => alcaldia))].flatMap((alcaldia) => {
    const clave = keyOf(alcaldia);
    return clave === undefined ? [] : [`(${literal(alcaldia)}, ${literal(clave)})`];
  });
  if (known.length > 0) await db.run(`INSERT INTO alcaldia_nombres VALUES ${known.join(', ')}`);
}
