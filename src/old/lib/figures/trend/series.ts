/** What a trend draws, whatever its grain: months or years of an alcaldía, or quarters of a colonia. */

import type { DataMarks } from '$old/lib/export/dataMarks';

/** What was expected of a period, in cases. */
export interface TrendBand {
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
}

export interface TrendMark {
  /** First day of the month, quarter or year. */
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
interface TrendBreak {
  readonly start: string;
  readonly earliest: string;
  readonly latest: string;
  /** Whether it came at once: then its month is drawn, and else only those that it may have come in. */
  readonly isStep: boolean;
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

/** Another count of the same place, in a line of its own: nothing joins it to the first. */
export interface TrendOther {
  /** Short, beside its line. */
  readonly nombre: string;
  /** In order of time. */
  readonly points: readonly Pick<TrendMark, 'periodo' | 'n' | 'provisional'>[];
  /** First days from which it counts something else: its line is cut there. */
  readonly cuts: readonly string[];
}

/** Who counts a line, in what unit, by which day and up to when. */
export interface TrendLabel {
  readonly text: string;
  readonly data: DataMarks;
}

export interface TrendSeries {
  readonly nombre: string;
  readonly grano: 'mes' | 'trimestre' | 'anio';
  /** In order of time. */
  readonly points: readonly TrendMark[];
  /** In order of time. */
  readonly breaks: readonly TrendBreak[];
  /** In order of time, one apart from the next. */
  readonly interventions: readonly TrendIntervention[];
  /** First days from which the first line counts something else; absent where there are none. */
  readonly cuts?: readonly string[];
  /** Absent where the first line is alone. */
  readonly others?: readonly TrendOther[];
  /** Of the first line, and of each of the others; absent where one is told by the name of the place alone. */
  readonly labels?: readonly TrendLabel[];
}
