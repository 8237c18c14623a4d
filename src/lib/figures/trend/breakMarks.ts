/** Where the marks of a change of level stand in time. */
import { addMonths } from '$lib/period/months';
import type { TrendSeries } from './series';

export interface LevelStep {
  readonly date: Date;
  /** Cases in a period. */
  readonly level: number;
  /** Steps of one stretch are joined; those of two are not. */
  readonly stretch: number;
}

const MONTHS: Readonly<Record<TrendSeries['grano'], number>> = { mes: 1, trimestre: 3 };

export function dayOf(periodo: string): Date {
  return new Date(`${periodo}T00:00:00Z`);
}

/** The first day after a period. */
export function nextOf(periodo: string, grano: TrendSeries['grano']): Date {
  return dayOf(addMonths(periodo, MONTHS[grano]));
}

/** Both ends of every level, over the complete periods; none where no level changed. */
export function levelSteps({ points, breaks }: TrendSeries): readonly LevelStep[] {
  const complete = points.filter(({ provisional }) => !provisional);
  const [first, last] = [complete[0]?.periodo, complete.at(-1)?.periodo];
  const [opening] = breaks;
  if (opening === undefined || first === undefined || last === undefined) return [];
  const starts = [
    { start: first, level: opening.before },
    ...breaks.map(({ start, after }) => ({ start, level: after })),
  ];
  return starts.flatMap(({ start, level }, stretch) =>
    [start, starts[stretch + 1]?.start ?? last].map((periodo) => ({
      date: dayOf(periodo),
      level,
      stretch,
    })),
  );
}
