/** The two trends: what each counts, and the tables under them. */
import { writeMonth } from '$lib/words/es/dates';

export const trendFigureWords = {
  /** The same facts in another register. @param month its last complete one */
  other: (name: string, month: string) => `${name}, hasta ${writeMonth(month)}`,
  /** The line of the whole alcaldía. */
  alcaldia: 'Alcaldía',
  /** @param subject «Carpetas por violencia familiar» */
  quarters: (subject: string, colonia: string) =>
    `${subject} por trimestre del hecho, en ${colonia}.`,
  months: (subject: string) => `${subject} por mes del hecho, en toda la alcaldía`,
  heads: {
    month: 'Mes',
    quarter: 'Trimestre',
    againstExpected: 'Frente a lo esperado',
    levelChange: 'Cambio de nivel',
    state: 'Estado',
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
