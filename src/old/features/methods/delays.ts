/** What the methods page tells of late reports: the curves, and whether reports come sooner than before. */
import { groups } from 'd3-array';
import { reportingSpeed, type YearKnot } from '$old/lib/answers/reportingSpeed';
import { indicatorOf, isIndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { MeasuredDelay } from './queries/measuredDelays';
import { CONFIDENCE } from '$old/lib/stats/interval';
import {
  reportingSpeedSentence,
  TESTED_TOGETHER,
  unknownSpeedSentence,
} from './words/es/verdicts/reportingSpeed';

/** A report within so many days is early. */
const EARLY_DAYS = 31;

interface DelayCurveTold {
  readonly indicador: string;
  readonly nombre: string;
  /** Where it was measured. */
  readonly origen: string;
  /** In order of `dias`. */
  readonly puntos: readonly MeasuredDelay[];
}

export interface DelaysTold {
  readonly curvas: readonly DelayCurveTold[];
  /** One sentence for each indicator whose years compare, all tested together; what cannot be told last. */
  readonly rapidez: readonly string[];
}

/** @param rows of one source, ordered by indicator and days */
export function delaysTold(rows: readonly MeasuredDelay[]): DelaysTold {
  const ofAllYears = rows.filter(({ anio }) => anio === null);
  const curvas = groups(ofAllYears, ({ indicador }) => indicador).map(([indicador, puntos]) => ({
    indicador,
    nombre: isIndicatorId(indicador) ? indicatorOf(indicador).nombre : indicador,
    origen: puntos[0]?.origen ?? '',
    puntos,
  }));
  const years = groups(rows, ({ indicador }) => indicador).flatMap(([indicador, own]) =>
    isIndicatorId(indicador) ? [{ ...indicatorOf(indicador), knots: own.flatMap(yearKnot) }] : [],
  );
  const comparable = years.filter(({ knots }) => reportingSpeed(knots, EARLY_DAYS) !== null);
  const confidence = 1 - (1 - CONFIDENCE) / Math.max(1, comparable.length);
  const told = comparable.flatMap(({ knots, enFrase }) => {
    const speed = reportingSpeed(knots, EARLY_DAYS, confidence);
    return speed === null ? [] : [reportingSpeedSentence(speed, enFrase)];
  });
  const together = told.length > 1 ? [TESTED_TOGETHER] : [];
  const untold = years.filter((year) => !comparable.includes(year)).map(({ enFrase }) => enFrase);
  const unknown = untold.length > 0 ? [unknownSpeedSentence(told.length === 0 ? [] : untold)] : [];
  return { curvas, rapidez: [...told, ...together, ...unknown] };
}

function yearKnot({ anio, dias, proporcion, casos }: MeasuredDelay): readonly YearKnot[] {
  return anio === null ? [] : [{ anio, dias, proporcion, casos }];
}
