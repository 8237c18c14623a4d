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
}

export interface WithdrawnAlcaldia {
  readonly fuente: string;
  readonly clave: string;
}

/** @param alcaldiaOf key of the alcaldía that a key belongs to. */
export function withdrawn(
  { totals, alcaldias }: Withdrawals,
  alcaldiaOf: (clave: string) => string,
): IsWithdrawn {
  const cells = new Set(totals.map(cellOf));
  const wholes = new Set(alcaldias.map(({ fuente, clave }) => `${fuente} ${clave}`));
  return (of) =>
    (of.nivel === 'alcaldia' && cells.has(cellOf(of))) ||
    wholes.has(`${of.fuente} ${alcaldiaOf(of.clave)}`);
}

const cellOf = ({ fuente, indicador, clave, periodo_tipo, periodo }: Withdrawal): string =>
  [fuente, indicador, clave, periodo_tipo, periodo].join(' ');
