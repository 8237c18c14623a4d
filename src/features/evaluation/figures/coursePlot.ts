/** Where the periods of an evaluation stand: across by time, up by ratio on a logarithmic scale. */
import type { EvaluationGrain } from '../answers/window';
import { courseWords } from '../words/es/evaluationFigures';

export interface CourseMark {
  /** First day of the period. */
  readonly period: string;
  readonly side: 'before' | 'chosenBy' | 'mixed' | 'after';
  readonly ratio: number | null;
  readonly lower: number;
  readonly upper: number;
  /** «abril a junio de 2023: 118 y 265; razón 1.09, de 0.85 a 1.38» */
  readonly said: string;
}

interface PlacedMark extends CourseMark {
  /** Across, 0 … 100. */
  readonly x: number;
  /** Pixels from the top; null where there is no ratio. */
  readonly y: number | null;
  readonly top: number;
  readonly bottom: number;
}

export interface CoursePlot {
  readonly marks: readonly PlacedMark[];
  readonly ticks: readonly { readonly y: number; readonly name: string; readonly level: boolean }[];
  readonly years: readonly { readonly x: number; readonly name: string }[];
  /** Across, between the last period before and the first after. */
  readonly date: number;
}

/** Pixels. */
export const HEIGHT = 232;

const TICKS = [0.25, 0.5, 0.75, 1, 1.5, 2, 4] as const;

/** What is drawn reaches at least this far either way, and at most that far. */
const [LEAST, MOST] = [1.5, 5];

export function coursePlot(marks: readonly CourseMark[], grain: EvaluationGrain): CoursePlot {
  const limits = marks.flatMap(({ ratio, lower, upper }) => (ratio === null ? [] : [lower, upper]));
  const sizes = limits
    .filter((limit) => limit > 0 && Number.isFinite(limit))
    .map((limit) => Math.max(limit, 1 / limit));
  const end = Math.log(Math.min(MOST, Math.max(LEAST, ...sizes)));
  const up = (ratio: number): number => {
    const share = Math.max(-1, Math.min(1, Math.log(ratio) / end));
    return (HEIGHT / 2) * (1 - share);
  };
  const step = 100 / marks.length;
  const across = (place: number): number => step * (place + 0.5);
  const firstAfter = marks.findIndex(({ side }) => side === 'mixed' || side === 'after');
  return {
    marks: marks.map((mark, place) => ({
      ...mark,
      x: across(place),
      y: mark.ratio === null ? null : up(mark.ratio),
      top: up(mark.upper),
      bottom: up(mark.lower),
    })),
    ticks: TICKS.filter((ratio) => Math.abs(Math.log(ratio)) < end * 0.98).map((ratio) => ({
      y: up(ratio),
      name: courseWords.times(ratio),
      level: ratio === 1,
    })),
    years: marks.flatMap(({ period }, place) =>
      grain === 'anio' || period.slice(5, 7) === '01'
        ? [{ x: across(place), name: period.slice(0, 4) }]
        : [],
    ),
    date: step * Math.max(0, firstAfter),
  };
}
