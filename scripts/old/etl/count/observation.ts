/** The rows that cross the line between counting and publishing. */

import type { CountedPeriod } from '../registry/periods';

/** One count of cases before protection: a row of `observaciones` without its `supresion`. */
export interface Observation {
  readonly fuente: string;
  readonly indicador: string;
  readonly nivel: 'alcaldia' | 'colonia';
  readonly clave: string;
  readonly periodo_tipo: CountedPeriod;
  /** First day of the period, `AAAA-MM-DD`. */
  readonly periodo: string;
  readonly sexo: string;
  readonly edad: string;
  readonly n: number;
}

/** A row as a reader sees it: `n` is null where it is suppressed. */
export interface PublishedObservation extends Omit<Observation, 'n'> {
  readonly n: number | null;
  readonly supresion: Suppression;
}

/** One count of the table weekday × hour before protection. */
export interface HourCount {
  readonly fuente: string;
  readonly indicador: string;
  /** Key of the alcaldía. */
  readonly clave: string;
  /** First day of the three years, `AAAA-MM-DD`. */
  readonly periodo: string;
  /** 1 = Monday … 7 = Sunday. */
  readonly dia_semana: number;
  /** 0 … 23. */
  readonly hora: number;
  readonly n: number;
}

export interface PublishedHourCount extends Omit<HourCount, 'n'> {
  readonly n: number | null;
  readonly supresion: Suppression;
}

/** The tables of a release that count people. */
export interface Published {
  readonly observaciones: readonly PublishedObservation[];
  readonly horarios: readonly PublishedHourCount[];
}

export type Suppression = 'ninguna' | 'primaria' | 'complementaria';

/** `retenida`: the profile does not publish that indicator at that grain; the row must not leave. */
export type Status = Suppression | 'retenida';

export type Profile = 'publico' | 'interno';
