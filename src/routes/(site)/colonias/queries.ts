/** What the pages of colonias ask of the release. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

const FAMILIES = `indicador IN ('violencia_familiar', 'violencia_sexual')`;
const BY_YEAR = `fuente = 'fgj_carpetas' AND periodo_tipo = 'anio' AND ${FAMILIES}`;

/** Of all colonias. */
export const coloniaYears = query(
  `SELECT indicador, clave, CAST(year(periodo) AS INTEGER) AS anio, n FROM observaciones
   WHERE ${BY_YEAR} AND nivel = 'colonia' ORDER BY indicador, clave, anio`,
  { indicador: v.string(), clave: v.string(), anio: v.number(), n: v.number() },
);

/** @param clave of one colonia, rounded, or of the alcaldía, exact */
export const yearsOf = (clave: string) =>
  query(
    `SELECT indicador, CAST(year(periodo) AS INTEGER) AS anio, n, provisional FROM observaciones
     WHERE ${BY_YEAR} AND clave = '${clave}' ORDER BY indicador, anio`,
    { indicador: v.string(), anio: v.number(), n: v.number(), provisional: v.boolean() },
  );

/** The last window of three years of which hardly a report is missing, of all colonias, with the women who live there. */
export const familyWindow = query(
  `SELECT o.indicador, c.clave, c.mujeres, o.n FROM observaciones o JOIN colonias c ON c.clave = o.clave
   WHERE o.fuente = 'fgj_carpetas' AND o.periodo_tipo = 'trienio' AND o.${FAMILIES} AND o.nivel = 'colonia'
     AND o.periodo = (SELECT max(periodo) FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio' AND NOT provisional)
   ORDER BY o.indicador, c.clave`,
  { indicador: v.string(), clave: v.string(), mujeres: v.nullable(v.number()), n: v.number() },
);

/** Its postal codes, its barrios and what stands in it; without stations, which are at its borders. */
export const places = query(
  `SELECT DISTINCT colonia, clase, nombre FROM lugares
   WHERE clase IN ('codigo_postal', 'barrio', 'edificio', 'hospital', 'mercado', 'monumento', 'museo', 'parque', 'plaza')
     AND colonia IN (SELECT clave FROM colonias) ORDER BY colonia, clase, nombre`,
  { colonia: v.string(), clase: v.string(), nombre: v.string() },
);

export const agreements = query(
  `SELECT id, acuerdo, estado, fecha_sesion, colonias, fuente, fuente_url FROM acuerdos WHERE colonias IS NOT NULL
   ORDER BY fecha_sesion DESC, id`,
  {
    id: v.string(),
    acuerdo: v.string(),
    estado: v.string(),
    fecha_sesion: v.nullable(v.string()),
    colonias: v.string(),
    fuente: v.nullable(v.string()),
    fuente_url: v.nullable(v.string()),
  },
);

/** When each service opens, in one text: «1 09:00 17:00; 2 09:00 17:00». */
const WEEKS = `(SELECT servicio, string_agg(CAST(dia AS VARCHAR) || ' ' || abre || ' ' || cierra, '; ' ORDER BY dia, abre) AS semana
     FROM horarios_servicios GROUP BY servicio)`;

/** Telephones that answer from anywhere. */
export const lines = query(
  `SELECT s.telefono, s.horario, h.semana FROM servicios s JOIN ${WEEKS} h ON h.servicio = s.id
   WHERE s.tipo = 'linea_telefonica' AND s.telefono IS NOT NULL AND NOT s.por_verificar ORDER BY s.id`,
  { telefono: v.string(), horario: v.string(), semana: v.string() },
);
