/** What the front page asks of the release. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

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

/** The open months of this year beside the whole year before, here and in the rest of the city. */
export const openYear = (alcaldia: string) =>
  query(
    `SELECT o.indicador, CAST(o.hasta AS VARCHAR) AS hasta,
       CAST(sum(o.n) FILTER (WHERE o.clave = '${alcaldia}') AS INTEGER) AS propia,
       CAST(sum(a.n) FILTER (WHERE o.clave = '${alcaldia}') AS INTEGER) AS propia_antes,
       CAST(sum(o.n) FILTER (WHERE o.clave <> '${alcaldia}') AS INTEGER) AS resto,
       CAST(sum(a.n) FILTER (WHERE o.clave <> '${alcaldia}') AS INTEGER) AS resto_antes
     FROM observaciones o JOIN observaciones a ON a.indicador = o.indicador AND a.clave = o.clave
     WHERE o.fuente = 'sesnsp_2026' AND o.periodo_tipo = 'lapso' AND a.fuente = 'sesnsp_anual' AND a.periodo_tipo = 'anio'
       AND a.periodo = o.periodo - INTERVAL 1 YEAR AND o.indicador IN ('violencia_familiar', 'violacion')
     GROUP BY o.indicador, o.hasta ORDER BY o.indicador`,
    {
      indicador: v.string(),
      hasta: v.string(),
      propia: v.number(),
      propia_antes: v.number(),
      resto: v.number(),
      resto_antes: v.number(),
    },
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

export const agreements = query(
  'SELECT id, estado, CAST(fecha_compromiso AS VARCHAR) AS vence FROM acuerdos ORDER BY id',
  { id: v.string(), estado: v.string(), vence: v.nullable(v.string()) },
);

export const lastSession = query('SELECT max(fecha) AS fecha FROM sesiones', {
  fecha: v.nullable(v.string()),
});

/** First days of new registers, in which a series of months goes on otherwise. */
export const registers = query(
  `SELECT DISTINCT CAST(desde AS VARCHAR) AS desde FROM rupturas WHERE fuente = 'sesnsp_idm' ORDER BY desde`,
  { desde: v.string() },
);

/** Of a hundred women who lived it, those who complained or reported, by where they lived it. */
export const surveys = query(
  `SELECT ambito, valor, anio_edicion AS edicion FROM encuestas
   WHERE encuesta = 'ENDIREH' AND concepto = 'queja_o_denuncia' AND ambito IN ('pareja', 'comunitario') ORDER BY ambito`,
  { ambito: v.string(), valor: v.number(), edicion: v.number() },
);
