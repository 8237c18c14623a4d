/** What a trend draws, whatever its grain: months of an alcaldía, or quarters of a colonia. */

import type { DataMarks } from '$lib/export/dataMarks';

/** What was expected of a period, in cases. */
export interface TrendBand {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

export interface TrendMark {
  /** First day of the month or quarter. */
  readonly periodo: string;
  /** Cases; null where suppressed. */
  readonly n: number | null;
  readonly provisional: boolean;
  /** Null where nothing is expected of it. */
  readonly band: TrendBand | null;
  /** `fuera`: as chance may give; `mas_que_azar`: all periods tested together. */
  readonly outside: 'fuera' | 'mas_que_azar' | null;
}

/** A change of level; months as their first day. */
export interface TrendBreak {
  readonly start: string;
  readonly earliest: string;
  readonly latest: string;
  /** Cases in a period on either side. */
  readonly before: number;
  readonly after: number;
  /** The whole of it, in a sentence. */
  readonly sentence: string;
  readonly data: DataMarks;
}

/** Months that are in no level and in nothing expected. */
export interface TrendIntervention {
  /** First day of the first and of the last of them. */
  readonly first: string;
  readonly last: string;
  /** Its name, beside them in the drawing. */
  readonly nombre: string;
  /** The whole of it, in the key. */
  readonly meaning: string;
}

export interface TrendSeries {
  readonly nombre: string;
  readonly grano: 'mes' | 'trimestre';
  /** In order of time. */
  readonly points: readonly TrendMark[];
  /** In order of time. */
  readonly breaks: readonly TrendBreak[];
  /** In order of time, one apart from the next. */
  readonly interventions: readonly TrendIntervention[];
}
