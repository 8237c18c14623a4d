/** The two trends: what each counts, and the tables under them. */
import type { ToldSource } from '$old/lib/answers/toldSource';
import type { DateBasis } from '$old/lib/contract/seriesFacts';
import { PERIOD_BASIS } from '$old/lib/words/es/dateBasis';
import { writeMonth } from '$old/lib/words/es/dates';

/** In few words where its own are many: the first page says it in a line. */
const BASIS: Readonly<Record<DateBasis, string>> = { ...PERIOD_BASIS, apertura: ' de apertura' };

const GRAINS = { mes: 'mes', anio: 'año' } as const;

export const trendFigureWords = {
  /** The same facts in another register. @param month its last complete one */
  other: (name: string, month: string) => `${name}, hasta ${writeMonth(month)}`,
  /** The line of the whole alcaldía. */
  alcaldia: 'Alcaldía',
  /** @param subject «Carpetas por violencia familiar» */
  quarters: (subject: string, colonia: string) =>
    `${subject} por trimestre del hecho, en ${colonia}.`,
  /**
   * «Carpetas por violencia familiar por mes del hecho y, aparte, delitos por mes de apertura (SESNSP), en la alcaldía»
   * @param others those that are drawn beside them
   */
  lines: (subject: string, others: readonly ToldSource[], grain: 'mes' | 'anio') =>
    `${subject} por ${GRAINS[grain]} del hecho` +
    others
      .map(
        ({ unidad, fecha, corto, publica }) =>
          ` y, aparte, ${unidad.varias} por ${GRAINS[grain]}` +
          `${fecha === null ? '' : BASIS[fecha]} (${corto ?? publica})`,
      )
      .join('') +
    ', en la alcaldía',
  heads: {
    month: 'Mes',
    quarter: 'Trimestre',
    againstExpected: 'Frente a lo esperado',
    levelChange: 'Cambio de nivel',
    state: 'Estado',
    count: 'Cuenta',
    /** Whose count a row is. */
    line: 'De qué',
  },
  provisional: 'provisional',
  complete: 'completo',
  /** @param number of the change, in the key */
  changeStarts: (number: number) => `empieza el cambio ${number}`,
  uncompared: 'no se compara',
  /** A month within what was expected. */
  within: 'dentro',
  beyond: { encima: 'por encima, más que azar', debajo: 'por debajo, más que azar' },
  outside: {
    encima: 'por encima, como puede pasar por azar',
    debajo: 'por debajo, como puede pasar por azar',
  },
  /** A quarter within what was expected. */
  chance: 'dentro del azar',
};
