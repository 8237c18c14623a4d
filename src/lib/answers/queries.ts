/** What several pages ask of the release. */
import * as v from 'valibot';
import { query } from '../data/query';

export const colonias = query(
  'SELECT clave, slug, nombre, mujeres, presentes, lon, lat, nota FROM colonias ORDER BY clave',
  {
    clave: v.string(),
    slug: v.string(),
    nombre: v.string(),
    mujeres: v.nullable(v.number()),
    presentes: v.nullable(v.number()),
    lon: v.number(),
    lat: v.number(),
    nota: v.string(),
  },
);

/** The last window of three years of which hardly a report is missing. */
const WINDOW = `(SELECT max(periodo) FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio' AND NOT provisional)`;

export const windows = query(
  `SELECT indicador, clave, CAST(year(periodo) AS INTEGER) AS desde, CAST(year(hasta) - 1 AS INTEGER) AS hasta, n
   FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio' AND nivel = 'colonia' AND periodo = ${WINDOW}
   ORDER BY indicador, clave`,
  {
    indicador: v.string(),
    clave: v.string(),
    desde: v.number(),
    hasta: v.number(),
    n: v.number(),
  },
);

/** Exact, of the alcaldía in the same years. @param alcaldia its key */
export const windowTotals = (alcaldia: string) =>
  query(
    `SELECT indicador, CAST(sum(n) AS INTEGER) AS n FROM observaciones
     WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'anio' AND clave = '${alcaldia}'
       AND periodo >= ${WINDOW} AND periodo < ${WINDOW} + INTERVAL 3 YEAR
     GROUP BY indicador ORDER BY indicador`,
    { indicador: v.string(), n: v.number() },
  );

/** Reports that crowd at an office of the authority, beyond what its surroundings let expect. */
export const offices = query(
  `SELECT indicador, colonia, nombre, n FROM oficinas WHERE fuente = 'fgj_carpetas' AND periodo = ${WINDOW}
   ORDER BY indicador, colonia, nombre`,
  { indicador: v.string(), colonia: v.string(), nombre: v.string(), n: v.number() },
);

/** Those with a station of the Metro: who passes through it is in no divisor. */
export const withMetro = query(
  `SELECT DISTINCT colonia FROM lugares WHERE clase = 'metro' AND colonia IS NOT NULL ORDER BY colonia`,
  { colonia: v.string() },
);

/** Cases of an alcaldía and of the others, by year of opening and in the months so far, where all are told. @param alcaldia its key */
export const shares = (alcaldia: string) =>
  query(
    `SELECT o.indicador, CAST(year(o.periodo) AS INTEGER) AS anio, CAST(date_diff('month', o.periodo, o.hasta) AS INTEGER) AS meses,
       CAST(date_diff('day', o.periodo, o.hasta) AS INTEGER) AS dias, r.desde IS NOT NULL AS registro_nuevo, o.propia, o.resto
     FROM (
       SELECT fuente, indicador, periodo, hasta, CAST(sum(n) FILTER (WHERE clave = '${alcaldia}') AS INTEGER) AS propia,
         CAST(sum(n) FILTER (WHERE clave <> '${alcaldia}') AS INTEGER) AS resto
       FROM observaciones
       WHERE (fuente = 'sesnsp_anual' AND periodo_tipo = 'anio' OR fuente = 'sesnsp_2026' AND periodo_tipo = 'lapso')
         AND nivel = 'alcaldia' AND indicador IN ('violencia_familiar', 'abuso_sexual', 'acoso_sexual', 'violacion')
       GROUP BY fuente, indicador, periodo, hasta HAVING count(*) = (SELECT count(*) FROM alcaldias)
     ) o LEFT JOIN (SELECT DISTINCT fuente, indicador, desde FROM rupturas) r
       ON r.fuente = o.fuente AND r.indicador = o.indicador AND r.desde = o.periodo
     ORDER BY o.indicador, o.periodo`,
    {
      indicador: v.string(),
      anio: v.number(),
      meses: v.number(),
      dias: v.number(),
      registro_nuevo: v.boolean(),
      propia: v.number(),
      resto: v.number(),
    },
  );

export const alcaldias = query('SELECT clave, nombre FROM alcaldias ORDER BY nombre', {
  clave: v.string(),
  nombre: v.string(),
});

/** When each service opens, in one text: «1 09:00 17:00; 2 09:00 17:00». */
const WEEKS = `(SELECT servicio, string_agg(CAST(dia AS VARCHAR) || ' ' || abre || ' ' || cierra, '; ' ORDER BY dia, abre) AS semana
     FROM horarios_servicios GROUP BY servicio)`;

/**
 * Places of help for any woman, that say where they are, when and at which telephone: those made for women, and of the
 * Fiscalía those that give more than a report. Modules inside the Metro, and those of one matter alone, are left out.
 */
export const help = query(
  `SELECT s.id, s.nombre, s.telefono, s.horario, s.direccion, s.colonia_nombre, s.fuente_fecha, s.lon, s.lat, h.semana
   FROM servicios s JOIN ${WEEKS} h ON h.servicio = s.id
   WHERE s.lat IS NOT NULL AND s.telefono IS NOT NULL AND NOT s.por_verificar AND s.tipo <> 'refugio_contacto'
     AND s.atiende NOT LIKE '%refugio%' AND (s.tipo IN ('luna', 'centro_justicia')
       OR (s.tipo = 'otro' AND s.institucion LIKE 'Secretaría de las Mujeres%')
       OR (s.tipo = 'fiscalia' AND s.atiende LIKE '%psicologica%' AND (s.atiende LIKE '%medica%' OR s.atiende LIKE '%social%')))
     AND NOT regexp_matches(s.nombre, 'Viaja Segura|adultas mayores|Juzgados')
   ORDER BY s.id`,
  {
    id: v.string(),
    nombre: v.string(),
    telefono: v.string(),
    horario: v.string(),
    direccion: v.nullable(v.string()),
    colonia_nombre: v.nullable(v.string()),
    fuente_fecha: v.nullable(v.string()),
    lon: v.number(),
    lat: v.number(),
    semana: v.string(),
  },
);

/** Where women live, to measure distances from. */
export const homes = query(
  `SELECT colonia, mujeres, lon, lat FROM puntos_poblacion ORDER BY unidad`,
  { colonia: v.string(), mujeres: v.number(), lon: v.number(), lat: v.number() },
);

/** The newest window of three years, even if reports of it are still missing, and the one that ends where it begins. */
const LATER = `(SELECT max(periodo) FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio')`;

/** Of all colonias, in both windows that share no year. */
export const windowPairs = query(
  `SELECT indicador, clave, CAST(year(min(periodo)) AS INTEGER) AS desde,
     CAST(sum(n) FILTER (WHERE periodo < ${LATER}) AS INTEGER) AS antes, CAST(sum(n) FILTER (WHERE periodo = ${LATER}) AS INTEGER) AS despues
   FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'trienio' AND nivel = 'colonia'
     AND periodo IN (${LATER}, ${LATER} - INTERVAL 3 YEAR)
   GROUP BY indicador, clave HAVING count(*) = 2 ORDER BY indicador, clave`,
  {
    indicador: v.string(),
    clave: v.string(),
    desde: v.number(),
    antes: v.number(),
    despues: v.number(),
  },
);

/** Exact, of the alcaldía in the same years. @param alcaldia its key */
export const windowPairTotals = (alcaldia: string) =>
  query(
    `SELECT indicador, CAST(sum(n) FILTER (WHERE periodo < ${LATER}) AS INTEGER) AS antes,
       CAST(sum(n) FILTER (WHERE periodo >= ${LATER}) AS INTEGER) AS despues
     FROM observaciones WHERE fuente = 'fgj_carpetas' AND periodo_tipo = 'anio' AND clave = '${alcaldia}'
       AND periodo >= ${LATER} - INTERVAL 3 YEAR AND periodo < ${LATER} + INTERVAL 3 YEAR
     GROUP BY indicador ORDER BY indicador`,
    { indicador: v.string(), antes: v.number(), despues: v.number() },
  );

/** What crowds at an office of the authority in either of them. */
export const pilePairs = query(
  `SELECT indicador, colonia, CAST(coalesce(sum(n) FILTER (WHERE periodo < ${LATER}), 0) AS INTEGER) AS antes,
     CAST(coalesce(sum(n) FILTER (WHERE periodo = ${LATER}), 0) AS INTEGER) AS despues
   FROM oficinas WHERE fuente = 'fgj_carpetas' AND periodo IN (${LATER}, ${LATER} - INTERVAL 3 YEAR)
   GROUP BY indicador, colonia ORDER BY indicador, colonia`,
  { indicador: v.string(), colonia: v.string(), antes: v.number(), despues: v.number() },
);

/** Told by year and colonia, with those that add up to them. */
const BY_YEAR = `fuente = 'fgj_carpetas' AND periodo_tipo = 'anio' AND indicador IN ('violencia_familiar', 'violencia_sexual', 'abuso_sexual')`;

export const coloniaYears = query(
  `SELECT indicador, clave, CAST(year(periodo) AS INTEGER) AS anio, n FROM observaciones
   WHERE ${BY_YEAR} AND nivel = 'colonia' ORDER BY indicador, clave, anio`,
  { indicador: v.string(), clave: v.string(), anio: v.number(), n: v.number() },
);

/** @param alcaldia its key */
export const yearTotals = (alcaldia: string) =>
  query(
    `SELECT indicador, CAST(year(periodo) AS INTEGER) AS anio, n, provisional FROM observaciones
     WHERE ${BY_YEAR} AND clave = '${alcaldia}' ORDER BY indicador, anio`,
    { indicador: v.string(), anio: v.number(), n: v.number(), provisional: v.boolean() },
  );

/** By month of opening, in the national register: this year and the five before. Of sexual crimes it tells rape alone. */
export const months = (alcaldia: string) =>
  query(
    `SELECT indicador, CAST(periodo AS VARCHAR) AS mes, n FROM observaciones
     WHERE fuente = 'sesnsp_idm' AND clave = '${alcaldia}' AND periodo_tipo = 'mes' AND indicador IN ('violencia_familiar', 'violacion')
       AND periodo >= (SELECT date_trunc('year', max(periodo)) - INTERVAL 5 YEAR FROM observaciones
         WHERE fuente = 'sesnsp_idm' AND clave = '${alcaldia}' AND periodo_tipo = 'mes' AND indicador = 'violencia_familiar')
     ORDER BY indicador, mes`,
    { indicador: v.string(), mes: v.string(), n: v.number() },
  );

/** First days of new registers, in which a series of months goes on otherwise. */
export const registers = query(
  `SELECT DISTINCT CAST(desde AS VARCHAR) AS desde FROM rupturas WHERE fuente = 'sesnsp_idm' ORDER BY desde`,
  { desde: v.string() },
);

/** The sixteen in the last whole year: violence at home, and the three sexual crimes that the register tells of all. */
export const sixteen = query(
  `SELECT a.clave, a.nombre, a.poblacion, CASE WHEN o.indicador = 'violencia_familiar' THEN 'home' ELSE 'sexual' END AS familia,
     CAST(year(o.periodo) AS INTEGER) AS anio, CAST(sum(o.n) AS INTEGER) AS n
   FROM observaciones o JOIN alcaldias a ON a.clave = o.clave
   WHERE o.fuente = 'sesnsp_anual' AND o.periodo_tipo = 'anio'
     AND o.indicador IN ('violencia_familiar', 'abuso_sexual', 'acoso_sexual', 'violacion')
     AND o.periodo = (SELECT max(periodo) FROM observaciones WHERE fuente = 'sesnsp_anual' AND periodo_tipo = 'anio')
   GROUP BY ALL ORDER BY a.clave, familia`,
  {
    clave: v.string(),
    nombre: v.string(),
    poblacion: v.number(),
    familia: v.string(),
    anio: v.number(),
    n: v.number(),
  },
);
