import * as v from 'valibot';
import { query } from '$lib/data/query';

/** Every name that is found, with the colonia to which it leads. */
export const places = query(
  `SELECT nombre, 'colonia' AS clase, slug, nombre AS colonia FROM colonias
   UNION
   SELECT l.nombre, CASE l.clase WHEN 'codigo_postal' THEN 'código postal' WHEN 'metrobus' THEN 'metrobús' WHEN 'pilares' THEN 'PILARES'
     ELSE l.clase END, c.slug, c.nombre
   FROM lugares l JOIN colonias c ON c.clave = l.colonia
   ORDER BY 1, 2, 3`,
  { nombre: v.string(), clase: v.string(), slug: v.string(), colonia: v.string() },
);
