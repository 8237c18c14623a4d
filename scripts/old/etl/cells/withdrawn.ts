/** What of a source is not published though its grain is, as a release says it. */
import type { Observation } from '../count/observation';
import type { ObservationPlace } from './cellNames';

/** A total of an alcaldía that is not published, nor anything that it is crossed with. */
export type Withdrawal = Pick<
  ObservationPlace,
  'fuente' | 'indicador' | 'clave' | 'periodo_tipo' | 'periodo'
>;

export type IsWithdrawn = (of: Withdrawal & Pick<Observation, 'nivel'>) => boolean;

/** All that is withdrawn of some sources. */
export interface Withdrawals {
  readonly totals: readonly Withdrawal[];
  /** Of which a source publishes nothing, at any level. */
  readonly alcaldias: readonly WithdrawnAlcaldia[];
  /** The counts below a total: of all its colonias, or of all its hours. */
  readonly tables: readonly WithdrawnTable[];
}

/** The table of hours counts as one of a period of its own. */
export type WithdrawnTable = Omit<Withdrawal, 'periodo_tipo'> & {
  readonly periodo_tipo: Withdrawal['periodo_tipo'] | 'horario';
};

/** What is withdrawn because of what an audit found, and not by a rule that public counts decide. */
export interface FoundWithdrawals extends Omit<Withdrawals, 'totals'> {
  /** Those of the tables of which the audit's search ended before it was decided whether they tell anything. */
  readonly undecided: readonly WithdrawnTable[];
}

export interface WithdrawnAlcaldia {
  readonly fuente: string;
  readonly clave: string;
}

/** @param alcaldiaOf key of the alcaldía that a key belongs to. */
export function withdrawn(
  { totals, alcaldias, tables }: Withdrawals,
  alcaldiaOf: (clave: string) => string,
): IsWithdrawn {
  const cells = new Set(totals.map(cellOf));
  const below = new Set(tables.map(cellOf));
  const wholes = new Set(alcaldias.map(({ fuente, clave }) => `${fuente} ${clave}`));
  // Of most periods nothing is withdrawn, and it is asked of every cell.
  const periods = new Set([...totals, ...tables].map(({ periodo }) => periodo));
  const isOfSome = (of: Parameters<IsWithdrawn>[0]) =>
    cells.has(cellOf(of)) ||
    (of.nivel === 'colonia' && below.has(cellOf({ ...of, clave: alcaldiaOf(of.clave) })));
  return (of) =>
    (periods.has(of.periodo) && isOfSome(of)) ||
    (wholes.size > 0 && wholes.has(`${of.fuente} ${alcaldiaOf(of.clave)}`));
}

/** Whether the hours of an indicator are withdrawn. */
export function withdrawnHours({
  tables,
}: Pick<Withdrawals, 'tables'>): (of: Omit<Withdrawal, 'periodo_tipo'>) => boolean {
  const hours = new Set(tables.map(cellOf));
  return (of) => hours.has(cellOf({ ...of, periodo_tipo: 'horario' }));
}

const cellOf = ({ fuente, indicador, clave, periodo_tipo, periodo }: WithdrawnTable): string =>
  [fuente, indicador, clave, periodo_tipo, periodo].join(' ');
