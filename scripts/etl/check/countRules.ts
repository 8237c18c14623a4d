/** Rules that read the counts of a source, beside the release that stands and beside one another. */
import { literal, literals } from '../database';
import { rule, type CountedSource } from './rule';

const sourceRule = rule<CountedSource>();

/**
 * SQL of the table `comparado`: each count of everyone, now (`n`) and in the release that stands (`antes`, NULL where
 * it told nothing), with what the months or years before it held.
 */
export const compared = ({ record }: CountedSource): string => `
  CREATE TABLE comparado AS
    WITH unidas AS (
      SELECT indicador, nivel, clave, periodo_tipo AS tipo, periodo, a.n, b.n AS antes, a.hasta, b.hasta AS antes_hasta,
        b.provisional IS FALSE AS cerrado, b.hasta <= f.until + 1 AS antes_entero
      FROM (FROM main.observaciones ${everyoneOf(record.id)}) a
      FULL JOIN (FROM antes.observaciones ${everyoneOf(record.id)}) b USING (indicador, nivel, clave, periodo_tipo, periodo)
      LEFT JOIN (SELECT until FROM antes.fuentes WHERE id = ${literal(record.id)}) f ON true)
    SELECT u.*, i.nombre || ' de ' || coalesce(p.nombre, clave) || ' ' || moment(tipo, periodo) AS celda,
      max(n) OVER (serie RANGE BETWEEN INTERVAL 12 MONTH PRECEDING AND INTERVAL 12 MONTH PRECEDING) AS hace_un_anio,
      avg(n) OVER (serie RANGE BETWEEN INTERVAL 12 MONTH PRECEDING AND INTERVAL 1 MONTH PRECEDING) AS media,
      max(n) OVER (serie RANGE BETWEEN INTERVAL 24 MONTH PRECEDING AND INTERVAL 1 MONTH PRECEDING) AS de_dos_anios
    FROM unidas u
    LEFT JOIN antes.nombres p USING (clave)
    LEFT JOIN (SELECT indicador, any_value(nombre) AS nombre FROM (FROM main.indicadores UNION ALL FROM antes.indicadores)
      WHERE fuente = ${literal(record.id)} GROUP BY indicador) i USING (indicador)
    WINDOW serie AS (PARTITION BY indicador, nivel, clave, tipo ORDER BY periodo)`;

const everyoneOf = (source: string) =>
  `WHERE fuente = ${literal(source)} AND sexo = 'total' AND edad = 'total'`;

/** Fewer than these expected say nothing. */
const LEAST_EXPECTED = 20;
/** Standard errors: chance exceeds them once in 17 million, so among 17,000 months once in a thousand builds. */
const ERRORS = 5.3;

export const mes = sourceRule({
  id: 'mes',
  words: 'meses con muy pocos casos',
  // Of 3,025 months of 2020 to 2024 none with 100 cases a year before fell below half (0.50; of the pandemic, 0.57).
  limit: { least: LEAST_EXPECTED, errors: ERRORS, ofYearBefore: 0.5 },
  sql: ({ least, errors, ofYearBefore }, { until }) => `
    SELECT celda, celda || ', de ' || thousands(esperado) || ' (' || base || ') a ' || thousands(n) AS cifra,
      '¿Falta una parte del archivo?' AS causa
    FROM (SELECT celda, coalesce(n, 0) AS n, coalesce(antes, hace_un_anio * ${ofYearBefore}) AS esperado,
        if(antes IS NULL, 'la mitad de un año antes', 'en la publicación anterior') AS base
      FROM comparado WHERE nivel = 'alcaldia' AND tipo = 'mes' AND (antes IS NOT NULL OR hasta <= DATE ${literal(until)} + 1))
    WHERE esperado >= ${least} AND few_z(n, esperado) > ${errors} ORDER BY few_z(n, esperado) DESC, celda`,
});

export const altos = sourceRule({
  id: 'altos',
  words: 'meses y años con demasiados casos',
  limit: {
    least: LEAST_EXPECTED,
    errors: ERRORS,
    // The highest month of 2020 to 2024 held 1.68 times its like, in the sixteen alcaldías (April 2021).
    ofMonth: 2.5,
    // A crime just typified grew 2.5 times in a year.
    ofYear: 3.5,
    // Of a year that was told, only what is reported late is new.
    growth: 1.25,
  },
  sql: ({ least, errors, ofMonth, ofYear, growth }) => `
    SELECT celda, celda || ', ' || thousands(n) || ' donde se esperaban a lo más ' || thousands(esperado * veces) || ' (' || veces
      || ' veces ' || if(dicho IS NULL, 'lo de antes', 'lo de la publicación anterior') || ')' AS cifra,
      '¿Trae los mismos casos dos veces, con otro punto o a otra hora?' AS causa
    FROM (SELECT celda, n, dicho, CASE WHEN tipo = 'mes' THEN ${ofMonth} WHEN dicho IS NULL THEN ${ofYear} ELSE ${growth} END AS veces,
        CASE WHEN dicho IS NOT NULL THEN dicho WHEN tipo = 'mes' AND hace_un_anio IS NOT NULL THEN greatest(hace_un_anio, media)
          WHEN tipo = 'anio' AND NOT EXISTS (FROM comparado WHERE tipo = 'mes') THEN de_dos_anios END AS esperado
      FROM (SELECT *, if(antes_entero, antes, NULL) AS dicho FROM comparado)
      WHERE nivel = 'alcaldia' AND tipo IN ('mes', 'anio') AND n IS NOT NULL)
    WHERE esperado >= ${least} AND many_z(n, esperado * veces) > ${errors} ORDER BY many_z(n, esperado * veces) DESC, celda`,
});

/** SQL: «Abuso sexual de Centro en 2024, de 40 a 20». */
const changed = (of: string) =>
  `${of}.celda || ', de ' || thousands(${of}.antes) || ' a ' || thousands(${of}.n)`;
const stopped = (over: string) => `' (se detiene sobre ' || percent(${over}) || ')'`;

export const cerrados = sourceRule({
  id: 'cerrados',
  words: 'periodos ya cerrados que cambian',
  limit: {
    // 2 % of few is less than one case: up to three moved are a reclassification.
    share: 0.02,
    bearable: 3,
    // All closed months together: twelve honest months stay under 0.3 %, one line lost in 200 does not.
    moved: 0.003,
    movedBearable: 10,
    // A span that goes on loses nothing.
    lost: 0.05,
  },
  sql: ({ share, bearable, moved, movedBearable, lost }) => `
    WITH propios AS (SELECT * REPLACE (coalesce(n, 0) AS n), abs(coalesce(n, 0) - antes) AS cambio
      FROM comparado WHERE nivel = 'alcaldia' AND antes IS NOT NULL),
    anios AS (SELECT *, ${share} AS limite FROM propios WHERE tipo = 'anio' AND cerrado
      UNION ALL SELECT *, if(hasta = antes_hasta, ${share}, ${lost}) FROM propios
        WHERE tipo = 'lapso' AND (hasta = antes_hasta OR n < antes)),
    meses AS (SELECT sum(m.cambio) AS cambio, sum(m.antes) AS antes, max_by(${changed('m')}, m.cambio) AS peor
      FROM propios m JOIN propios a ON a.tipo = 'anio' AND a.cerrado AND a.indicador = m.indicador AND a.clave = m.clave
        AND a.periodo = date_trunc('year', m.periodo) WHERE m.tipo = 'mes')
    SELECT * FROM (SELECT celda, ${changed('anios')} || ${stopped('limite')} AS cifra, NULL AS causa FROM anios
      WHERE cambio > ${bearable} AND cambio > limite * greatest(1, antes) ORDER BY cambio / greatest(1, antes) DESC, celda)
    UNION ALL SELECT NULL, 'entre todos los meses de años cerrados se mueven o faltan ' || thousands(cambio) || ' de ' || thousands(antes)
      || ' casos (' || percent(cambio / antes) || '; se detiene sobre ' || percent(${moved}) || '), el que más ' || peor,
      '¿Faltan líneas, o los días están recorridos o cambiados con el mes?'
    FROM meses WHERE cambio > ${movedBearable} AND cambio > ${moved} * antes`,
});

export const colonias = sourceRule({
  id: 'colonias',
  words: 'la parte de cada colonia',
  limit: {
    // Corrections of the Fiscalía move 1 % of the cases.
    share: 0.1,
    bearable: 5,
    moved: 0.03,
    movedBearable: 10,
    // Both counts were rounded to five: they may differ by so much where little changed.
    rounding: 5,
    // In Cuauhtémoc 1.1 % name a colonia that is none of it and lie in none; of Iztapalapa's, called its, 98 %.
    unknown: 0.25,
    leastWritten: 50,
  },
  isAsked: (record) => record.rows === 'cases' && record.byColonia,
  sql: (
    { share, bearable, moved, movedBearable, rounding, unknown, leastWritten },
    { alcaldias },
  ) => `
    WITH totales AS (SELECT c.indicador, c.clave, c.periodo, c.tipo, coalesce(sum(t.n) / nullif(sum(t.antes), 0), 1) AS veces
      FROM comparado c JOIN comparado t ON t.indicador = c.indicador AND t.clave = left(c.clave, 5)
        AND t.periodo >= c.periodo AND t.periodo < coalesce(c.hasta, c.antes_hasta)
      WHERE c.nivel = 'colonia' AND t.tipo = 'anio' AND t.nivel = 'alcaldia' AND t.n IS NOT NULL GROUP BY ALL),
    -- What was, in the proportion in which the total of the alcaldía changed.
    cuentas AS (SELECT * REPLACE (coalesce(n, 0) AS n),
        greatest(0, abs(coalesce(n, 0) - antes * veces) - ${rounding} * greatest(1, veces)) AS cambio, antes * veces AS esperado
      FROM comparado JOIN totales USING (indicador, clave, periodo, tipo) WHERE nivel = 'colonia' AND antes IS NOT NULL),
    nombres AS (SELECT (SELECT count(colonia) FROM destinos WHERE motivo IS NULL AND clave IN (${literals(alcaldias)})) AS escritos,
      (SELECT count(*) FILTER (colonia IS NULL) FROM casos WHERE alcaldia IN (${literals(alcaldias)}))
        - (SELECT count(*) FILTER (colonia IS NULL) FROM destinos WHERE motivo IS NULL AND clave IN (${literals(alcaldias)})) AS ajenos)
    SELECT * FROM (SELECT celda, ${changed('cuentas')} || ' redondeados' || ${stopped(String(share))} AS cifra,
        '¿La columna de la colonia está recorrida, revuelta u ordenada aparte?' AS causa FROM cuentas
      WHERE cambio > greatest(${bearable}, ${share} * antes) ORDER BY cambio DESC, celda)
    UNION ALL SELECT * FROM (SELECT NULL, indicador || ' ' || moment(tipo, periodo) || ' reparte de otro modo ' || thousands(sum(cambio) / 2)
        || ' casos entre las colonias (' || percent(sum(cambio) / 2 / sum(esperado)) || '; se detiene sobre ' || percent(${moved}) || ')',
        '¿La columna de la colonia está recorrida, revuelta u ordenada aparte?'
      FROM cuentas GROUP BY indicador, tipo, periodo
      HAVING sum(cambio) / 2 > greatest(${movedBearable}, ${moved} * sum(esperado)) ORDER BY sum(cambio) DESC LIMIT 1)
    UNION ALL SELECT NULL, thousands(ajenos) || ' de ' || thousands(escritos) || ' casos nombran una colonia que no es de su alcaldía, ni caen en una ('
      || percent(ajenos / escritos) || '; se detiene sobre ' || percent(${unknown}) || ')', '¿Los renglones son de otra alcaldía, o las colonias de otro catálogo?'
    FROM nombres WHERE escritos >= ${leastWritten} AND ajenos > ${unknown} * escritos`,
});

export const personas = sourceRule({
  id: 'personas',
  words: 'el sexo y la edad de las personas',
  // Of the victims of family violence whose sex is told 77 % are women, and of those of the SESNSP 73 %.
  // Of a span that was told: with one row in twenty drawn anew 1.2 % change, with the alcaldías shuffled 5.9 %.
  limit: { leastPersons: 100, women: 0.5, change: 0.05, moved: 0.03 },
  isAsked: ({ crossed }) => crossed,
  sql: ({ leastPersons, women, change: most, moved }, { record }) => `
    WITH personas AS (SELECT a.n, b.n AS antes, a.hasta = b.hasta AS dicho,
        if(edad = 'total', 'el sexo', 'la edad') AS rasgo, if(edad = 'total', sexo, edad) AS valor
      FROM (FROM main.observaciones ${ofPersons(record.id)}) a
      LEFT JOIN (FROM antes.observaciones ${ofPersons(record.id)}) b USING (indicador, clave, periodo_tipo, periodo, sexo, edad)),
    partes AS (SELECT rasgo, valor, sum(n) / sum(sum(n)) OVER todos AS es, sum(antes) / sum(sum(antes)) OVER todos AS era,
        least(sum(sum(n)) OVER todos, sum(sum(antes)) OVER todos) AS cuantas
      FROM personas WHERE antes IS NOT NULL GROUP BY rasgo, valor WINDOW todos AS (PARTITION BY rasgo)),
    mujeres AS (SELECT sum(n) AS dichas, sum(n) FILTER (valor = 'mujer') AS n FROM personas WHERE valor IN ('mujer', 'hombre'))
    SELECT 'de ' || thousands(dichas) || ' personas de las que se dice el sexo, ' || percent(n / dichas) || ' son mujeres (se detiene bajo '
      || percent(${women}) || ')' AS cifra, NULL AS celda, '¿El sexo viene cambiado uno por otro?' AS causa
    FROM mujeres WHERE dichas >= ${leastPersons} AND n < ${women} * dichas
    UNION ALL SELECT * FROM (SELECT rasgo || ' «' || valor || '» pasa de ' || percent(era) || ' a ' || percent(es) || ' de las personas (se detiene sobre '
      || percent(${most}) || ')', rasgo || ' «' || valor || '»', '¿La columna está recorrida, o es otra?'
    FROM partes WHERE cuantas >= ${leastPersons} AND abs(es - era) > ${most} ORDER BY abs(es - era) DESC, valor)
    UNION ALL SELECT 'de ' || thousands(de) || ' personas ya contadas, ' || thousands(n) || ' cambian de ' || rasgo[4:] || ' dentro de su alcaldía ('
      || percent(n / de) || '; se detiene sobre ' || percent(${moved}) || ')', NULL, '¿La columna de la alcaldía está revuelta?'
    FROM (SELECT rasgo, least(sum(greatest(n - antes, 0)), sum(greatest(antes - n, 0))) AS n, sum(antes) AS de FROM personas WHERE dicho GROUP BY rasgo)
    WHERE de >= ${leastPersons} AND n > ${moved} * de`,
});

const ofPersons = (source: string) => `WHERE fuente = ${literal(source)} AND nivel = 'alcaldia'
  AND periodo_tipo IN ('anio', 'lapso') AND (sexo = 'total') <> (edad = 'total')`;
