/** What the pages of trends ask of the release, each of one indicator. */
import * as v from 'valibot';
import { query } from '$lib/data/query';

/** By month or year, of each register that counts it in the alcaldía. @param alcaldia its key */
export const series = (alcaldia: string, indicator: string) =>
  query(
    `SELECT fuente, periodo_tipo, CAST(periodo AS VARCHAR) AS dia, CAST(hasta AS VARCHAR) AS hasta, n, provisional FROM observaciones
     WHERE clave = '${alcaldia}' AND indicador = '${indicator}' AND sexo = 'total' AND edad = 'total'
       AND fuente IN ('fgj_carpetas', 'sesnsp_idm', 'sesnsp_anual', 'sesnsp_2026')
     ORDER BY fuente, periodo_tipo, dia`,
    {
      fuente: v.string(),
      periodo_tipo: v.string(),
      dia: v.string(),
      hasta: v.string(),
      n: v.number(),
      provisional: v.boolean(),
    },
  );

/** The eleven crimes by year of the fact. */
export const crimes = (alcaldia: string) =>
  query(
    `SELECT indicador, CAST(year(periodo) AS INTEGER) AS anio, n, provisional FROM observaciones
     WHERE clave = '${alcaldia}' AND fuente = 'fgj_carpetas' AND periodo_tipo = 'anio' ORDER BY indicador, anio`,
    { indicador: v.string(), anio: v.number(), n: v.number(), provisional: v.boolean() },
  );

export const hours = (alcaldia: string, indicator: string) =>
  query(
    `SELECT dia_semana AS dia, hora, n, CAST(year(periodo) AS INTEGER) AS desde, CAST(year(hasta) - 1 AS INTEGER) AS ultimo
     FROM horarios WHERE clave = '${alcaldia}' AND indicador = '${indicator}' ORDER BY dia, hora`,
    { dia: v.number(), hora: v.number(), n: v.number(), desde: v.number(), ultimo: v.number() },
  );

/** Opening hours of the offices for women. */
export const openings = query(
  `SELECT s.nombre, s.horario, h.dia, CAST(substr(h.abre, 1, 2) AS INTEGER) AS abre, CAST(substr(h.cierra, 1, 2) AS INTEGER) AS cierra
   FROM horarios_servicios h JOIN servicios s ON s.id = h.servicio WHERE s.tipo = 'luna' ORDER BY s.nombre, h.dia`,
  {
    nombre: v.string(),
    horario: v.string(),
    dia: v.number(),
    abre: v.number(),
    cierra: v.number(),
  },
);

export const victims = (alcaldia: string, indicator: string) =>
  query(
    `SELECT sexo, edad, n, CAST(periodo AS VARCHAR) AS desde, CAST(hasta AS VARCHAR) AS hasta FROM observaciones
     WHERE fuente = 'sesnsp_victimas' AND clave = '${alcaldia}' AND indicador = '${indicator}' ORDER BY sexo, edad`,
    { sexo: v.string(), edad: v.string(), n: v.number(), desde: v.string(), hasta: v.string() },
  );

/** By colonia: years, or the windows of three years that don't overlap. */
export const byColonia = (alcaldia: string, indicator: string) =>
  query(
    `SELECT clave, periodo_tipo, CAST(year(periodo) AS INTEGER) AS desde, CAST(year(hasta) - 1 AS INTEGER) AS ultimo, n, n_min, n_max, provisional
     FROM observaciones WHERE nivel = 'colonia' AND starts_with(clave, '${alcaldia}') AND fuente = 'fgj_carpetas' AND indicador = '${indicator}'
       AND (periodo_tipo = 'anio' OR (year(periodo) - (SELECT year(max(periodo)) FROM observaciones WHERE periodo_tipo = 'trienio')) % 3 = 0)
     ORDER BY clave, periodo_tipo, desde`,
    {
      clave: v.string(),
      periodo_tipo: v.string(),
      desde: v.number(),
      ultimo: v.number(),
      n: v.number(),
      n_min: v.number(),
      n_max: v.number(),
      provisional: v.boolean(),
    },
  );

/** What crowds at an office of the authority, by colonia and window. */
export const piles = (alcaldia: string, indicator: string) =>
  query(
    `SELECT colonia AS clave, CAST(year(periodo) AS INTEGER) AS desde, CAST(sum(n) AS INTEGER) AS n FROM oficinas
     WHERE starts_with(colonia, '${alcaldia}') AND fuente = 'fgj_carpetas' AND indicador = '${indicator}' GROUP BY clave, desde ORDER BY clave, desde`,
    { clave: v.string(), desde: v.number(), n: v.number() },
  );

/** Calls to 911 for violence at home, of the whole city. */
export const calls = query(
  `SELECT CAST(mes AS VARCHAR) AS dia, llamadas AS n FROM llamadas_911_ciudad ORDER BY dia`,
  { dia: v.string(), n: v.number() },
);

/** Calls to Línea Mujeres that say that it happened in the alcaldía. */
export const lineCalls = (alcaldia: string) =>
  query(
    `SELECT CAST(year(periodo) AS INTEGER) AS anio, n FROM observaciones
     WHERE fuente = 'linea_mujeres' AND clave = '${alcaldia}' AND periodo_tipo = 'anio' ORDER BY anio`,
    { anio: v.number(), n: v.number() },
  );

/** Where a series goes on otherwise. */
export const breaks = query(
  `SELECT indicador, id, CAST(desde AS VARCHAR) AS desde, que FROM rupturas
   WHERE fuente IN ('fgj_carpetas', 'sesnsp_anual') ORDER BY indicador, desde`,
  { indicador: v.string(), id: v.string(), desde: v.string(), que: v.string() },
);

/** Of the facts counted by day and hour, those that say the hour: exact. */
export const hourTotals = (alcaldia: string, indicator: string) =>
  query(
    `SELECT con_hora FROM horarios_totales WHERE clave = '${alcaldia}' AND indicador = '${indicator}'`,
    { con_hora: v.number() },
  );
