/** Real questions, each with the query that answers it. */

export interface Example {
  readonly id: string;
  readonly name: string;
  readonly sql: string;
}

/** @param clave of the alcaldía, by INEGI */
export const examplesFor = (clave: string): readonly [Example, ...Example[]] => [
  {
    id: 'trimestres',
    name: 'Familiar y sexual, por trimestre',
    sql: `-- ¿Cómo van los dos grandes grupos, por trimestre, en toda la alcaldía?
-- A los últimos trimestres todavía les faltan carpetas.
SELECT periodo, indicador, n
FROM observaciones
WHERE fuente = 'fgj_carpetas'
  AND nivel = 'alcaldia'
  AND clave = '${clave}'
  AND periodo_tipo = 'trimestre'
  AND indicador IN ('violencia_familiar', 'violencia_sexual')
ORDER BY periodo, indicador`,
  },
  {
    id: 'colonias',
    name: 'Violencia familiar, por colonia',
    sql: `-- ¿Cuántas carpetas hubo por cada mil mujeres que viven en cada colonia, el último año?
-- Una celda vacía no es cero: no se publica.
SELECT c.nombre, round(1000.0 * o.n / c.mujeres, 1) AS por_mil, o.n, c.mujeres
FROM observaciones o
JOIN colonias c ON c.clave = o.clave
WHERE o.fuente = 'fgj_carpetas'
  AND o.periodo_tipo = 'anio'
  AND o.indicador = 'violencia_familiar'
  AND c.alcaldia = '${clave}'
  AND o.periodo = (
    SELECT max(periodo) FROM observaciones
    WHERE fuente = 'fgj_carpetas' AND nivel = 'colonia' AND periodo_tipo = 'anio'
  )
ORDER BY c.nombre`,
  },
  {
    id: 'suprimidas',
    name: 'Qué parte no se publica',
    sql: `-- De las celdas por colonia, ¿cuántas se publican y cuántas no, y por qué?
-- primaria: la cuenta es chica; complementaria: con ella se sabría otra que lo es.
SELECT indicador, supresion, count(*) AS celdas
FROM observaciones
WHERE nivel = 'colonia'
GROUP BY indicador, supresion
ORDER BY indicador, supresion`,
  },
  {
    id: 'feminicidio',
    name: 'Feminicidio: dos fuentes, lado a lado',
    sql: `-- ¿Qué dicen de un mismo año la Fiscalía y el Secretariado Ejecutivo (SESNSP)?
-- Cuentan cosas distintas: carpetas por la fecha del hecho, y delitos por la del registro.
SELECT year(periodo) AS anio,
  max(CASE WHEN fuente = 'fgj_carpetas' THEN n END) AS fiscalia,
  max(CASE WHEN fuente = 'sesnsp_idm' THEN n END) AS sesnsp
FROM observaciones
WHERE indicador IN ('feminicidio', 'snsp_feminicidio')
  AND nivel = 'alcaldia'
  AND clave = '${clave}'
  AND periodo_tipo = 'anio'
GROUP BY year(periodo)
ORDER BY anio`,
  },
  {
    id: 'horas',
    name: 'Violencia familiar, por hora',
    sql: `-- ¿A qué hora del día dicen las carpetas que pasó, en tres años?
-- Las 12 se anotan también cuando no se sabe la hora.
SELECT hora, CAST(sum(n) AS INTEGER) AS n, count(*) - count(n) AS sin_publicar
FROM horarios
WHERE indicador = 'violencia_familiar'
  AND clave = '${clave}'
GROUP BY hora
ORDER BY hora`,
  },
  {
    id: 'demora',
    name: 'Cuánto se tarda en denunciar',
    sql: `-- ¿Qué proporción de las carpetas ya se abrió tantos días después del hecho?
SELECT dias, indicador, proporcion, casos
FROM oportunidad
WHERE fuente = 'fgj_carpetas'
ORDER BY indicador, dias`,
  },
];

/** Where a reader's own file is counted by colonia, beside the last whole year. */
export const ownExample = `-- ¿Dónde están tus renglones, y cuántas carpetas hubo ahí el último año?
-- Una celda vacía no es cero: no se publica.
SELECT c.nombre, t.renglones, o.n AS carpetas
FROM tus_datos t
JOIN colonias c ON c.clave = t.clave
LEFT JOIN observaciones o ON o.clave = t.clave
  AND o.fuente = 'fgj_carpetas'
  AND o.indicador = 'violencia_familiar'
  AND o.periodo_tipo = 'anio'
  AND o.sexo = 'total'
  AND o.edad = 'total'
  AND o.periodo = (
    SELECT max(periodo) FROM observaciones
    WHERE fuente = 'fgj_carpetas' AND nivel = 'colonia' AND periodo_tipo = 'anio'
  )
ORDER BY t.renglones DESC, c.nombre`;
