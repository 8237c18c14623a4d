/** Rules of the release as a whole: its sources, the polygons of its colonias, and who helps. */
import { join } from 'node:path';
import * as v from 'valibot';
import { appendRows, rowsOf, type Database } from '../database';
import { areaFinder, type Area } from '../place/polygons';
import { readCatalog } from '../readCatalog';
import { rule } from './rule';

const degrees = v.pipe(v.string(), v.decimal('no son grados'), v.transform(Number));
const livedIn = v.object({ colonia: v.string(), lon: degrees, lat: degrees });
const place = v.object({
  que: v.string(),
  id: v.string(),
  clave: v.string(),
  lon: v.number(),
  lat: v.number(),
});

/**
 * Makes the table `lugares`: every point of which the colonia is known (`que`: its label now and before, where people
 * live, a service), whether it lies out of that colonia (`fuera`), and in which it lies (`en`).
 * @throws EtlError when data/catalogs/puntos_poblacion.csv is wrong
 */
export async function locatePlaces(
  db: Database,
  root: string,
  areas: readonly Area[],
): Promise<void> {
  const catalog = readCatalog(join(root, 'data/catalogs/puntos_poblacion.csv'), livedIn);
  const known = await rowsOf(
    db,
    `SELECT 'ahora' AS que, clave AS id, clave, lon, lat FROM main.colonias
     UNION ALL SELECT 'antes', clave, clave, lon, lat FROM antes.colonias
     UNION ALL SELECT 'servicio', id, colonia, lon, lat FROM main.servicios
       WHERE colonia IS NOT NULL AND lon IS NOT NULL AND lat IS NOT NULL`,
    place,
  );
  const lived = catalog.map((at) => ({ ...at, que: 'vive', id: at.colonia, clave: at.colonia }));
  const areaOf = areaFinder(areas);
  const own = new Map(areas.map((area) => [area.clave, areaFinder([area])]));
  await db.run(
    'CREATE TABLE lugares (que VARCHAR, id VARCHAR, clave VARCHAR, lon DOUBLE, lat DOUBLE, fuera DOUBLE, en VARCHAR)',
  );
  await appendRows(
    db,
    'lugares',
    [...known, ...lived].flatMap(({ que, id, clave, lon, lat }) => {
      const find = own.get(clave);
      const isOut = find?.(lon, lat) === null;
      return find === undefined
        ? []
        : [[que, id, clave, lon, lat, isOut ? 1 : 0, areaOf(lon, lat)]];
    }),
  );
}

const releaseRule = rule<void>();

export const ausente = releaseRule({
  id: 'ausente',
  words: 'fuentes que ya no vienen',
  limit: {},
  sql: () => `
    SELECT fuente, 'la publicación anterior trae ' || fuente || ', y ésta no tiene ningún archivo suyo' AS cifra
    FROM (SELECT fuente FROM antes.calidad WHERE regla = 'contada' EXCEPT SELECT fuente FROM main.calidad WHERE regla = 'contada')`,
});

const AT = "p.nombre || ', en (' || l.lon || ', ' || l.lat || ')'";

export const capa = releaseRule({
  id: 'capa',
  words: 'los polígonos de las colonias',
  limit: {
    // Of the 64 points where people of a colonia live all lie in its polygon; a label lies far from the border.
    outside: 0.1,
    leastPoints: 10,
    // Simplified layers change an area by less.
    times: 1.4,
    // Metres, of all colonias together.
    shift: 40,
    leastColonias: 10,
  },
  sql: ({ outside, leastPoints, times, shift, leastColonias }) => `
    WITH puntos AS (SELECT que, count(*) AS de, sum(fuera) AS n, listed(list(${AT} ORDER BY p.nombre) FILTER (fuera = 1)) AS cuales
      FROM lugares l JOIN antes.nombres p USING (clave) GROUP BY que),
    pares AS (SELECT a.nombre, a.area, b.area AS antes, a.lon, a.lat, b.lon AS lon_antes, b.lat AS lat_antes
      FROM main.colonias a JOIN antes.colonias b USING (clave)),
    -- A degree of latitude is 111.2 km.
    movidas AS (SELECT 111195 * sqrt(((avg(lon) - avg(lon_antes)) * cos(radians(avg(lat)))) ** 2 + (avg(lat) - avg(lat_antes)) ** 2) AS metros
      FROM pares HAVING count(*) >= ${leastColonias}),
    cambiadas AS (SELECT listed(list(format('{}, de {:.2f} a {:.2f} km²', nombre, antes, area) ORDER BY nombre)) AS cuales
      FROM pares WHERE greatest(area / antes, antes / area) > ${times}),
    dobles AS (SELECT listed(list(p.nombre || ' y ' || o.nombre ORDER BY p.nombre)) AS cuales FROM lugares l
      JOIN antes.nombres p USING (clave) JOIN antes.nombres o ON o.clave = l.en WHERE que = 'ahora' AND en <> l.clave)
    SELECT 'colonias' AS fuente, falta AS cifra, '¿Los polígonos están cambiados de nombre o movidos, o es otra capa?' AS causa FROM (
      SELECT n || ' de ' || de || ' colonias no están donde la publicación anterior las pone: ' || cuales AS falta FROM puntos WHERE que = 'antes' AND n > 0
      UNION ALL SELECT 'cambian de tamaño ' || cuales FROM cambiadas
      UNION ALL SELECT 'ocupan el mismo lugar ' || cuales FROM dobles
      UNION ALL SELECT 'todas juntas se movieron ' || round(metros) || ' m (se detiene sobre ${shift})' FROM movidas WHERE metros > ${shift}
      UNION ALL SELECT 'de ' || de || ' puntos donde se sabe que vive gente de cada colonia, ' || n || ' caen fuera de ella: ' || cuales
        FROM puntos WHERE que = 'vive' AND de >= ${leastPoints} AND n > ${outside} * de)
    WHERE falta IS NOT NULL`,
});

export const servicios = releaseRule({
  id: 'servicios',
  words: 'teléfonos y lugares de los servicios',
  limit: {
    // Of the 71 real ones with point and colonia none lies outside it.
    outside: 0.05,
    leastPlaced: 10,
    // That change of telephone or of place, or are gone.
    changed: 0.2,
    bearable: 3,
  },
  sql: ({ outside, leastPlaced, changed, bearable }) => `
    WITH fuera AS (SELECT count(*) AS de, sum(fuera) AS n, 'con punto caen fuera de la colonia que se dice' AS que,
        list(id || ', de ' || ${AT} ORDER BY id) FILTER (fuera = 1) AS cuales
      FROM lugares l JOIN antes.nombres p USING (clave) WHERE l.que = 'servicio'),
    pares AS (SELECT b.id, a.id IS NULL AS falta, (a.telefono, a.whatsapp) IS DISTINCT FROM (b.telefono, b.whatsapp) AS otro_telefono,
        (a.colonia, a.lat, a.lon) IS DISTINCT FROM (b.colonia, b.lat, b.lon) AS otro_lugar,
        coalesce(b.telefono, 'ninguno') || ' a ' || coalesce(a.telefono, 'ninguno') AS telefonos
      FROM antes.servicios b LEFT JOIN main.servicios a USING (id)),
    cambios AS (
      SELECT count(*) AS de, count(*) FILTER (falta) AS n, 'ya no vienen' AS que, list(id ORDER BY id) FILTER (falta) AS cuales FROM pares
      UNION ALL SELECT count(*), count(*) FILTER (otro_telefono), 'cambian de teléfono', list(id || ', de ' || telefonos ORDER BY id) FILTER (otro_telefono)
        FROM pares WHERE NOT falta
      UNION ALL SELECT count(*), count(*) FILTER (otro_lugar), 'cambian de lugar', list(id ORDER BY id) FILTER (otro_lugar) FROM pares WHERE NOT falta)
    SELECT 'servicios' AS fuente, thousands(n) || ' de ' || thousands(de) || ' servicios ' || que || ': ' || listed(cuales) AS cifra,
      '¿Una columna de data/catalogs/servicios.csv está recorrida u ordenada aparte?' AS causa
    FROM (SELECT * FROM fuera WHERE de >= ${leastPlaced} AND n > ${outside} * de
      UNION ALL SELECT * FROM cambios WHERE n > ${bearable} AND n > ${changed} * de)`,
});
