/** What is read of each period of a trend: of its own line, and of the others that tell of it. */
import type { TrendMark, TrendSeries } from './series';

export interface TrendReading {
  /** First day of the period. */
  readonly periodo: string;
  /** Null where the first line does not tell of it. */
  readonly own: TrendMark | null;
  readonly others: readonly {
    readonly nombre: string;
    /** Null where it is not published. */
    readonly n: number | null;
    readonly provisional: boolean;
  }[];
}

/** In order of time, from the first that any line tells of to the last. */
export function readingsOf({ points, others = [] }: TrendSeries): readonly TrendReading[] {
  const periods = new Set([points, ...others.map((other) => other.points)].flat().map(periodOf));
  const own = new Map(points.map((point) => [point.periodo, point]));
  return [...periods].sort().map((periodo) => ({
    periodo,
    own: own.get(periodo) ?? null,
    others: others.flatMap(({ nombre, points: told }) =>
      told
        .filter((point) => point.periodo === periodo)
        .map(({ n, provisional }) => ({ nombre, n, provisional })),
    ),
  }));
}

const periodOf = ({ periodo }: Pick<TrendMark, 'periodo'>): string => periodo;
