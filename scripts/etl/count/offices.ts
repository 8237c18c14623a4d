/**
 * Carpetas that crowd around an office where the Fiscalía registers: a case without a known place may be given that
 * of the office, and then a place of registration looks like one of violence.
 */
import { join } from 'node:path';
import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import * as v from 'valibot';
import { literal, rowsOf, type Database } from '../database';
import { readCatalog } from '../readCatalog';
import { printed } from '../round/rounding';

/** Metres: the circle around an office, and the outer edge of the ring that it is compared with. */
const NEAR = 300;
const RING = 900;
/** How many times the circle's area the ring has. */
const RING_AREAS = (RING ** 2 - NEAR ** 2) / NEAR ** 2;
/** Metres in a degree of latitude, on the sphere of the Earth's mean radius (IUGG). */
const DEGREE = 111_195;
/** A busy street has up to twice what its ring lets expect: only beyond that it crowds. */
const BUSY = 2;
const CHANCE = 0.001;
/** Of fewer nothing is said. */
const FEWEST = 10;

const degrees = v.pipe(v.string(), v.regex(/^-?\d+\.\d+$/, 'no son grados'), v.transform(Number));
const office = v.object({ slug: v.string(), nombre: v.string(), lon: degrees, lat: degrees });

const around = v.object({
  slug: v.string(),
  indicador: v.string(),
  colonia: v.string(),
  periodo: v.string(),
  own: v.number(),
  near: v.number(),
  ring: v.number(),
});

/**
 * Appends to `main.oficinas`: of each colonia counted, indicator and window of three years, the carpetas of the
 * colonia within 300 m of an office that are beyond what the density of the ring of 300 to 900 m lets expect. The
 * excess of the circle is shared out as its carpetas are. Needs `casos` with its colonias, `sumandos` and `celdas`.
 * @throws EtlError when oficinas_fiscalia.csv is wrong.
 */
export async function countOffices(db: Database, root: string, source: string): Promise<void> {
  const offices = readCatalog(join(root, 'data/catalogs/oficinas_fiscalia.csv'), office, ['slug']);
  if (offices.length === 0) return;
  const names = new Map(offices.map(({ slug, nombre }) => [slug, nombre]));
  const circles = offices.map(({ slug, lon, lat }) => {
    const east = DEGREE * Math.cos((lat * Math.PI) / 180);
    return `SELECT ${literal(slug)} AS slug, indicador, colonia, fecha,
        sqrt(((lon - (${lon})) * ${east}) ** 2 + ((lat - (${lat})) * ${DEGREE}) ** 2) AS metros FROM casos
      WHERE lon BETWEEN ${lon - RING / east} AND ${lon + RING / east}
        AND lat BETWEEN ${lat - RING / DEGREE} AND ${lat + RING / DEGREE}`;
  });
  const rows = await rowsOf(
    db,
    `WITH ventanas AS (SELECT DISTINCT indicador, periodo, hasta FROM celdas
        WHERE nivel = 'colonia' AND periodo_tipo = 'trienio'),
      propios AS (SELECT c.slug, v.indicador, v.periodo, c.colonia,
          count(*) FILTER (metros < ${NEAR}) AS own,
          count(*) FILTER (metros >= ${NEAR} AND metros < ${RING}) AS beyond
        FROM (${circles.join(' UNION ALL ')}) c JOIN sumandos s ON s.parte = c.indicador
        JOIN ventanas v ON v.indicador = s.indicador AND c.fecha >= v.periodo AND c.fecha < v.hasta
        GROUP BY ALL)
     SELECT slug, indicador, colonia, periodo::VARCHAR AS periodo, own::INTEGER AS own, near::INTEGER AS near, ring::INTEGER AS ring
     FROM (SELECT *, sum(own) OVER circulo AS near, sum(beyond) OVER circulo AS ring FROM propios
       WINDOW circulo AS (PARTITION BY slug, indicador, periodo))
     WHERE colonia IN (SELECT clave FROM celdas WHERE nivel = 'colonia') AND own > 0`,
    around,
  );
  for (const { slug, indicador, colonia, periodo, own, near, ring } of rows) {
    const expected = ring / RING_AREAS;
    const excess = Math.round(own * (1 - expected / near));
    if (excess < FEWEST || 1 - poissonCdf(near - 1, BUSY * expected) > CHANCE) continue;
    await db.run(`INSERT INTO main.oficinas BY NAME
      SELECT ${literal(source)} AS fuente, ${literal(indicador)} AS indicador, ${literal(slug)} AS oficina,
        ${literal(names.get(slug) ?? '')} AS nombre, ${literal(colonia)} AS colonia, DATE ${literal(periodo)} AS periodo,
        (DATE ${literal(periodo)} + INTERVAL 3 YEAR)::DATE AS hasta, ${printed(String(excess), 'false')}`);
  }
}
