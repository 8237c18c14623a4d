/** Weekday × hour of the facts of each alcaldía over the newest three whole years: rounded cells, exact totals beside. */
import { literal, literals, type Database } from '../database';
import { printed } from '../round/rounding';
import type { Days } from './observations';

/** Indicators with enough facts for a table of 168 cells. */
const TOLD = ['violencia_familiar', 'violencia_sexual', 'abuso_sexual'];

/** Appends to `main.horarios` and `main.horarios_totales`. Needs `casos`, `sumandos`, `anios` and `plazos`. */
export async function countHours(
  db: Database,
  source: string,
  alcaldias: readonly string[],
  { cut }: Pick<Days, 'cut'>,
): Promise<void> {
  await db.run(`
    CREATE TABLE trienio AS SELECT (max(anio) - INTERVAL 2 YEAR)::DATE AS periodo, (max(anio) + INTERVAL 1 YEAR)::DATE AS hasta
      FROM anios WHERE anio + INTERVAL 1 YEAR <= DATE ${literal(cut)} + 1
        - (SELECT max(dias) FROM plazos WHERE indicador IN (${literals(TOLD)}));
    CREATE TABLE horas AS
      SELECT s.indicador, c.alcaldia, t.periodo, t.hasta, isodow(c.fecha)::INTEGER AS dia_semana, c.hora
      FROM casos c JOIN sumandos s ON s.parte = c.indicador JOIN trienio t ON c.fecha >= t.periodo AND c.fecha < t.hasta
      WHERE c.alcaldia IN (${literals(alcaldias)}) AND s.indicador IN (${literals(TOLD)});
    INSERT INTO main.horarios BY NAME
      SELECT ${literal(source)} AS fuente, indicador, alcaldia AS clave, periodo, hasta, dia_semana, hora,
        ${printed('coalesce(n, 0)', 'false')}
      FROM (SELECT DISTINCT indicador, alcaldia, periodo, hasta FROM horas)
      CROSS JOIN (SELECT unnest(range(1, 8))::INTEGER AS dia_semana) CROSS JOIN (SELECT unnest(range(0, 24))::INTEGER AS hora)
      LEFT JOIN (SELECT indicador, alcaldia, dia_semana, hora, count(*) AS n FROM horas GROUP BY ALL)
        USING (indicador, alcaldia, dia_semana, hora);
    INSERT INTO main.horarios_totales BY NAME
      SELECT ${literal(source)} AS fuente, indicador, alcaldia AS clave, periodo, hasta,
        count(hora)::INTEGER AS con_hora, count(*) FILTER (hora IS NULL)::INTEGER AS sin_hora
      FROM horas GROUP BY ALL`);
}
