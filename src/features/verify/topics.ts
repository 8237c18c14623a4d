/** What can be claimed of, as the sources of a release count it in the alcaldía by month or by year. */
import type { Reporting } from '$lib/answers/change';
import type { WholeSeries } from '$lib/answers/irregularPart';
import type { SeriesRupture, SeriesUnit } from '$lib/answers/toldSource';
import type { DateBasis } from '$lib/contract/seriesFacts';
import type { MonthIrregularity } from '$lib/stats/time/monthIrregularity';

/** Counts of periods that follow one another without a gap. */
export interface Run {
  /** First day of the first period. */
  readonly first: string;
  /** Null where not published. */
  readonly counts: readonly (number | null)[];
}

export interface TopicSeries {
  readonly indicador: string;
  readonly fuente: string;
  readonly corto: string;
  readonly publica: string;
  readonly conjunto: string;
  readonly unidad: SeriesUnit;
  readonly fecha: DateBasis | null;
  /** First day of the last month in which hardly any report is to come. */
  readonly completo: string;
  readonly months: Run | null;
  readonly years: Run | null;
  readonly rupturas: readonly SeriesRupture[];
  /** How its months vary; null where they are too few to tell, or not told. */
  readonly irregularity: MonthIrregularity | null;
  /** Too few cases for a claim of change, as everywhere in this site. */
  readonly tooFew: boolean;
  /** How late its reports come; null where it counts by the day of opening. */
  readonly reporting: Reporting | null;
  /** Of a part of the alcaldía, what moves all of it. */
  readonly whole: WholeSeries | null;
}

export interface Topic {
  /** The id of the indicator of this site, or that of its source where this site has none. */
  readonly id: string;
  readonly nombre: string;
  /** Inside a sentence: «violencia familiar». */
  readonly enFrase: string;
  /** The one that reaches the newest data first. */
  readonly series: readonly TopicSeries[];
}
