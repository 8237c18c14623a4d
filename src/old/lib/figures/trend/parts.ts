/** The parts of a line of a trend: what is whole and what is not, what stands alone, and what a cut divides. */
import type { TrendMark } from './series';

/**
 * Parts the complete periods from the provisional ones. The last complete one is in both, so
 * that the dashed line starts where the solid one ends.
 */
export function splitProvisional<Point extends Pick<TrendMark, 'provisional'>>(
  points: readonly Point[],
): { readonly complete: readonly Point[]; readonly provisional: readonly Point[] } {
  const start = points.findIndex(({ provisional }) => provisional);
  if (start === -1) return { complete: points, provisional: [] };
  return { complete: points.slice(0, start), provisional: points.slice(Math.max(0, start - 1)) };
}

/** Points that no line reaches, because both neighbours are suppressed: they need a dot to be seen. */
export function isolated<Point extends Pick<TrendMark, 'n'>>(
  points: readonly Point[],
): readonly Point[] {
  return points.filter(
    ({ n }, index) =>
      n !== null &&
      (points[index - 1]?.n ?? null) === null &&
      (points[index + 1]?.n ?? null) === null,
  );
}

/** Which part of a line a period is of: a line is not drawn from one to the next. */
export const partOf =
  (cuts: readonly string[]) =>
  ({ periodo }: Pick<TrendMark, 'periodo'>): number =>
    cuts.filter((cut) => cut <= periodo).length;

/** NaN where suppressed: Plot leaves a gap. */
export function count({ n }: Pick<TrendMark, 'n'>): number {
  return n ?? Number.NaN;
}
