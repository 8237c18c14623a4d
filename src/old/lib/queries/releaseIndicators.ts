/** What does each source of a release count, and of how many alcaldías is it told? */
import { boolean, defineQuery, integer, nullable, text } from './query';

/** One row for each source and indicator that has any count. */
export function releaseIndicators() {
  return defineQuery(
    ['indicadores', 'observaciones'],
    {
      fuente: text,
      indicador: text,
      nombre: text,
      padre: nullable(text),
      unidad: text,
      definicion: text,
      delitos: text,
      alcaldias: integer,
      solo_anios: boolean,
    },
    `
      SELECT
        indicadores.fuente, indicadores.indicador, nombre, nullif(padre, '') AS padre,
        unidad, definicion, delitos,
        CAST(count(DISTINCT clave) AS INTEGER) AS alcaldias,
        bool_and(periodo_tipo = 'anio') AS solo_anios
      FROM indicadores
      JOIN observaciones
        ON observaciones.fuente = indicadores.fuente
        AND observaciones.indicador = indicadores.indicador
        AND nivel = 'alcaldia'
      GROUP BY ALL
      ORDER BY indicadores.fuente, indicadores.indicador`,
  );
}
