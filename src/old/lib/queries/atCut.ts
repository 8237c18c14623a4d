/** What a whole alcaldía counts beside its colonias: what is reported late reaches its totals at once, and theirs later. */

/**
 * Counts of whole alcaldías, each at the cut of its colonias where the release tells it, as SQL.
 * @param rows which of `observaciones`: a condition
 */
export const alcaldiasAtCut = (rows: string): string => `
        SELECT
          clave, indicador, periodo,
          coalesce(CASE WHEN sexo = 'total' THEN al_corte.n END, observaciones.n) AS n
        FROM observaciones
        LEFT JOIN al_corte USING (fuente, indicador, clave, periodo_tipo, periodo)
        WHERE ${rows}
          AND nivel = 'alcaldia'`;
