/** In which colonias does what is said weigh on cases that may be where they were registered? */
import type { ColoniaPeriodType } from './coloniaCounts';
import { dateLiteral, literal } from './literal';
import { colonia, date, defineQuery, nullable, text } from './query';

export interface LevelPilesAsked {
  readonly fuente: string;
  readonly indicador: string;
  readonly periodoTipo: ColoniaPeriodType;
  /** First day of the period. */
  readonly periodo: string;
}

/**
 * @param alcaldia key of the one whose colonias are asked for
 * @param level of which levels; unless told, those of three years, and every change
 */
export function pilesQuery({
  alcaldia,
  level,
}: {
  readonly alcaldia: string;
  readonly level?: LevelPilesAsked;
}) {
  const asked =
    level === undefined
      ? // A year and the three that begin with it have one first day: levels are those of three years alone.
        `AND (asunto = 'cambio' OR periodo_tipo = 'trienio')`
      : `AND asunto = 'nivel' AND fuente = ${literal(level.fuente)} AND indicador = ${literal(level.indicador)}
        AND periodo_tipo = ${literal(level.periodoTipo)} AND periodo = ${dateLiteral(level.periodo)}`;
  return defineQuery(
    ['apilamientos', 'colonias'],
    {
      fuente: text,
      clave: colonia,
      regla: text,
      de: text,
      anios: text,
      donde: text,
      indicador: text,
      asunto: text,
      periodo: date,
      contra: nullable(date),
      divisor: nullable(text),
      efecto: text,
    },
    `
      SELECT fuente, apilamientos.clave, regla, de, anios, donde, indicador, asunto, periodo, contra, divisor, efecto
      FROM apilamientos
      JOIN colonias ON colonias.clave = apilamientos.clave
      WHERE alcaldia = ${literal(alcaldia)} ${asked}
      ORDER BY apilamientos.clave, regla, de, indicador, asunto, periodo, divisor`,
  );
}
