/** The days of a cell. */
import { periodOfLapse, type PeriodType } from '../registry/periods';
import type { Lapse } from '../registry/source';
import type { ObservationPlace } from './cellNames';

/** From a first day to the first after the last, `AAAA-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** The days of a source that tells of no period of the calendar; undefined of any other. */
export type LapseOf = (fuente: string) => Days | undefined;

const MONTHS: Readonly<Record<PeriodType, number>> = {
  mes: 1,
  trimestre: 3,
  anio: 12,
  trienio: 36,
};

export function daysOf(
  { fuente, periodo_tipo: tipo, periodo }: ObservationPlace,
  lapseOf: LapseOf,
): Days | undefined {
  if (tipo === 'lapso') return lapseOf(fuente);
  const end = new Date(`${periodo}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + MONTHS[tipo]);
  return { from: periodo, until: end.toISOString().slice(0, 10) };
}

/** The days of a lapse. */
export function lapseDays({ desde, hasta }: Pick<Lapse, 'desde' | 'hasta'>): Days {
  const period = periodOfLapse({ desde, hasta });
  return { from: period.desde, until: period.hasta };
}
