/**
 * Every row of `filas` gets exactly one fate: it becomes a case, or it is set aside with a reason.
 * The reasons are tried in the order in which they stand here.
 */
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../database';
import { degrees, FACT_DAY_SQL, HOUR_SQL, isFactDate } from '../read/expressions';
import type { Catalogs } from './catalogs';
import { normaliseName } from './normaliseName';

export const REASONS = {
  linea_ilegible: 'La línea no se puede leer: le faltan o sobran campos, o una comilla no cierra.',
  encabezado_repetido: 'Es el encabezado, repetido entre los datos.',
  delito_vacio: 'No dice qué delito es.',
  delito_fuera_de_catalogo: 'El delito no es de los que aquí se cuentan.',
  fecha_hecho_vacia: 'No dice cuándo ocurrió el hecho.',
  fecha_hecho_ilegible: 'La fecha del hecho no es una fecha.',
  hecho_anterior_al_periodo: 'El hecho es anterior al primer día que se publica.',
  hecho_posterior_al_periodo: 'El hecho es posterior al último día que el archivo cubre.',
  alcaldia_vacia: 'No dice en qué alcaldía ocurrió.',
  alcaldia_desconocida: 'La alcaldía no es ninguna de las 16 de la ciudad.',
} as const;

export type Reason = keyof typeof REASONS;

export interface Fates {
  readonly counted: number;
  /** Rows by reason; reasons that no row has are absent. */
  readonly setAside: ReadonlyMap<Reason, number>;
  /** Rows of each catalogued indicator (not its sums) that were set aside. */
  readonly setAsideByIndicator: ReadonlyMap<string, number>;
}

/**
 * Reads the table `filas` and leaves the table `casos` (id, indicador, alcaldia, colonia_nombre,
 * fecha, hora, lon, lat).
 * @param period first and last day of fact that count, inclusive.
 */
export async function classifyRows(
  db: Database,
  catalogs: Catalogs,
  period: { readonly from: string; readonly to: string },
): Promise<Fates> {
  await createLookups(db, catalogs);
  // Only one row in five is about these offences: dates and places are read for those alone.
  await db.run(`CREATE TABLE destinos AS
    SELECT CASE
        WHEN coalesce(trim(fecha_hecho), '') = '' THEN 'fecha_hecho_vacia'
        WHEN NOT ${isFactDate} THEN 'fecha_hecho_ilegible'
        WHEN ${FACT_DAY_SQL} < DATE ${literal(period.from)} THEN 'hecho_anterior_al_periodo'
        WHEN ${FACT_DAY_SQL} > DATE ${literal(period.to)} THEN 'hecho_posterior_al_periodo'
        WHEN coalesce(trim(f.alcaldia), '') = '' THEN 'alcaldia_vacia'
        WHEN a.clave IS NULL THEN 'alcaldia_desconocida'
      END AS motivo,
      d.indicador, a.clave AS alcaldia, trim(f.colonia) AS colonia_nombre,
      ${FACT_DAY_SQL} AS fecha, ${HOUR_SQL} AS hora,
      ${degrees('longitud')} AS lon, ${degrees('latitud')} AS lat
    FROM filas f
    JOIN delito_nombres d ON d.escrito = trim(f.delito)
    LEFT JOIN alcaldia_nombres a ON a.escrito = f.alcaldia`);
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
  for (const [motivo, count] of Object.entries(await countOtherOffences(db, catalogs))) {
    filas.set(motivo.replace(/^n_/, ''), count);
  }
  return {
    counted: filas.get('') ?? 0,
    setAsideByIndicator: new Map(asideRows.map((row) => [row.indicador, row.n_filas])),
    setAside: new Map(
      REASON_IDS.flatMap((reason): [Reason, number][] => {
        const count = filas.get(reason) ?? 0;
        return count === 0 ? [] : [[reason, count]];
      }),
    ),
  };
}

async function countOtherOffences(db: Database, { delitos }: Catalogs) {
  const known = delitos.map((row) => literal(row.delito)).join(', ');
  const [counts] = await rowsOf(
    db,
    `SELECT count(*) FILTER (texto = 'delito') AS n_encabezado_repetido,
        count(*) FILTER (texto = '') AS n_delito_vacio,
        count(*) FILTER (texto NOT IN ('', 'delito', ${known})) AS n_delito_fuera_de_catalogo
     FROM (SELECT coalesce(trim(delito), '') AS texto FROM filas)`,
    v.object({
      n_encabezado_repetido: v.number(),
      n_delito_vacio: v.number(),
      n_delito_fuera_de_catalogo: v.number(),
    }),
  );
  return counts ?? { n_encabezado_repetido: 0, n_delito_vacio: 0, n_delito_fuera_de_catalogo: 0 };
}

const REASON_IDS: readonly Reason[] = [
  'linea_ilegible',
  'encabezado_repetido',
  'delito_vacio',
  'delito_fuera_de_catalogo',
  'fecha_hecho_vacia',
  'fecha_hecho_ilegible',
  'hecho_anterior_al_periodo',
  'hecho_posterior_al_periodo',
  'alcaldia_vacia',
  'alcaldia_desconocida',
];

async function createLookups(db: Database, catalogs: Catalogs): Promise<void> {
  const delitos = catalogs.delitos.map(
    (row) => `(${literal(row.delito)}, ${literal(row.indicador)})`,
  );
  await db.run(
    `CREATE TABLE delito_nombres AS
     SELECT * FROM (VALUES ${delitos.join(', ')}) v(escrito, indicador)`,
  );
  const keyOf = new Map(catalogs.alcaldias.map((row) => [normaliseName(row.nombre), row.clave]));
  const written = await rowsOf(
    db,
    'SELECT DISTINCT alcaldia FROM filas WHERE alcaldia IS NOT NULL ORDER BY 1',
    v.object({ alcaldia: v.string() }),
  );
  await db.run('CREATE TABLE alcaldia_nombres (escrito VARCHAR, clave VARCHAR)');
  const known = written.flatMap(({ alcaldia }) => {
    const clave = keyOf.get(normaliseName(alcaldia));
    return clave === undefined ? [] : [`(${literal(alcaldia)}, ${literal(clave)})`];
  });
  if (known.length > 0) await db.run(`INSERT INTO alcaldia_nombres VALUES ${known.join(', ')}`);
}
