/** Where the marks of a change of level stand in time. */
import { addMonths } from '$old/lib/period/months';
import type { TrendSeries } from './series';

export interface LevelStep {
  readonly date: Date;
  /** Cases in a period. */
  readonly level: number;
  /** Steps of one stretch are joined; those of two are not. */
  readonly stretch: number;
}

const MONTHS: Readonly<Record<TrendSeries['grano'], number>> = {
  mes: 1,
  trimestre: 3,
  anio: 12,
};

export function dayOf(periodo: string): Date {
  return new Date(`${periodo}T00:00:00Z`);
}

/** The first day after a period. */
export function nextOf(periodo: string, grano: TrendSeries['grano']): Date {
  return dayOf(addMonths(periodo, MONTHS[grano]));
}

/** Both ends of every level, over the complete periods and about the interventions; none where no level changed. */
export function levelSteps({ points, breaks, interventions }: TrendSeries): readonly LevelStep[] {
  const complete = points.filter(({ provisional }) => !provisional);
  const [first, last] = [complete[0]?.periodo, complete.at(-1)?.periodo];
  const [opening] = breaks;
  if (opening === undefined || first === undefined || last === undefined) return [];
  const starts = [
    { start: first, level: opening.before },
    ...breaks.map(({ start, after }) => ({ start, level: after })),
  ];
  return starts
    .flatMap(({ start, level }, place) =>
      partsAbout(start, starts[place + 1]?.start ?? last, interventions).map((ends) => ({
        ends,
        level,
      })),
    )
    .flatMap(({ ends, level }, stretch) =>
      ends.map((periodo) => ({ date: dayOf(periodo), level, stretch })),
    );
}

/** What an interval of months keeps outside of the interventions, from the first of each part to its end. */
function partsAbout(
  from: string,
  to: string,
  interventions: TrendSeries['interventions'],
): readonly (readonly [string, string])[] {
  const parts: (readonly [string, string])[] = [];
  let start = from;
  for (const { first, last } of interventions) {
    if (last < start || first >= to) continue;
    if (first > start) parts.push([start, first]);
    start = addMonths(last, 1);
  }
  return start < to ? [...parts, [start, to]] : parts;
}
