/** What a table of victims by sex and age must add up to. */
import * as v from 'valibot';

export const crossed = v.object({ n_filas: v.number() });

/** Totals that are not the sum of their parts, by the column that tells the parts apart. */
export const unequal = (column: 'sexo' | 'edad', other: 'sexo' | 'edad') => `
  SELECT count(*)::BIGINT AS n_filas FROM (
    SELECT sum(n) FILTER (${column} = 'total') AS total, sum(n) FILTER (${column} <> 'total') AS partes
    FROM tabla WHERE fuente = 'fgj_victimas' AND periodo_tipo = 'anio'
    GROUP BY indicador, nivel, clave, periodo, ${other}
    HAVING count(*) FILTER (${column} <> 'total') > 0)
  WHERE total <> partes OR total IS NULL`;
