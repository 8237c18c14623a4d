/** Of the fifteen questions that people ask first, those that the tables answer. Each runs in both engines in tests. */

export const examples = (alcaldia: string): readonly { name: string; sql: string }[] => [
  {
    name: '¿Qué colonias tienen más, por cada mil mujeres?',
    sql: `SELECT nombre AS colonia, CAST(round(1000.0 * n / mujeres) AS INTEGER) AS por_mil_mujeres
FROM observaciones JOIN colonias USING (clave)
WHERE fuente = 'fgj_carpetas' AND indicador = 'violencia_familiar'
  AND periodo_tipo = 'trienio' AND year(periodo) = 2021 AND n >= 10
ORDER BY por_mil_mujeres DESC, colonia`,
  },
  {
    name: '¿Va en aumento?',
    sql: `SELECT strftime(periodo, '%Y-%m') AS mes, n AS delitos
FROM observaciones
WHERE fuente = 'sesnsp_idm' AND indicador = 'violencia_familiar'
  AND periodo_tipo = 'mes' AND clave = '${alcaldia}'
ORDER BY mes`,
  },
  {
    name: '¿Cómo está Cuauhtémoc entre las 16?',
    sql: `SELECT nombre AS alcaldia, CAST(round(100000.0 * n / poblacion) AS INTEGER) AS por_cien_mil
FROM observaciones JOIN alcaldias USING (clave)
WHERE fuente = 'sesnsp_anual' AND indicador = 'violencia_familiar'
  AND periodo_tipo = 'anio' AND year(periodo) = 2025
ORDER BY por_cien_mil DESC, alcaldia`,
  },
  {
    name: '¿A qué hora y qué día?',
    sql: `SELECT hora, CAST(sum(n) AS INTEGER) AS carpetas,
  CAST(sum(n_min) AS INTEGER) AS n_min, CAST(sum(n_max) AS INTEGER) AS n_max
FROM horarios
WHERE indicador = 'violencia_familiar' AND clave = '${alcaldia}'
GROUP BY hora
ORDER BY hora`,
  },
  {
    name: '¿Quiénes son las víctimas?',
    sql: `SELECT edad, sexo, n AS victimas, n_min, n_max
FROM observaciones
WHERE fuente = 'sesnsp_victimas' AND indicador = 'violencia_familiar' AND periodo_tipo = 'lapso'
  AND clave = '${alcaldia}' AND sexo IN ('mujer', 'hombre') AND edad <> 'total'
ORDER BY edad, sexo`,
  },
  {
    name: '¿Qué delitos hay y cuántos de cada uno?',
    sql: `SELECT nombre AS delito, n AS carpetas
FROM observaciones JOIN indicadores USING (fuente, indicador)
WHERE fuente = 'fgj_carpetas' AND nivel = 'alcaldia' AND clave = '${alcaldia}'
  AND periodo_tipo = 'anio' AND year(periodo) = 2023
ORDER BY carpetas DESC, delito`,
  },
  {
    name: '¿Qué acordó el gabinete y se cumplió?',
    sql: `SELECT estado, responsable, acuerdo, CAST(fecha_compromiso AS VARCHAR) AS compromiso
FROM acuerdos
ORDER BY estado, compromiso, acuerdo`,
  },
  {
    name: '¿Qué tan seguro es? Cuánto tarda una denuncia',
    sql: `SELECT dias, indicador, round(100 * proporcion) AS por_cada_cien_denuncias
FROM oportunidad
WHERE fuente = 'fgj_carpetas'
ORDER BY indicador, dias`,
  },
  {
    name: '¿De dónde salen los datos y hasta cuándo?',
    sql: `SELECT fuente, CAST(min(periodo) AS VARCHAR) AS primer_dia, CAST(max(hasta) - 1 AS VARCHAR) AS ultimo_dia,
  CAST(count(DISTINCT indicador) AS INTEGER) AS indicadores
FROM observaciones
GROUP BY fuente
ORDER BY fuente`,
  },
  {
    name: '¿Qué se ha corregido?',
    sql: `SELECT CAST(fecha AS VARCHAR) AS fecha, pagina, dijimos, decimos
FROM correcciones
ORDER BY fecha DESC, pagina, dijimos`,
  },
];
