/** Progress as a staircase of known amounts: it rises on the days told, and ends at the last of them. */
import type { AgreementProgress } from '../queries/agreementProgress';
import { daySpan } from '$old/lib/period/daySpan';

export interface ProgressStep {
  /** As published: loose. */
  readonly on: string;
  /** Day on which it is drawn: the last it may mean, and never after the next one's first. */
  readonly day: string;
  /** First day it may mean; the same where its source gives the day. */
  readonly from: string;
  readonly amount: number;
}

export interface ProgressCourse {
  /** Oldest first; at least one. */
  readonly steps: readonly ProgressStep[];
  readonly target: number | null;
  readonly unit: string | null;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
}

/** @returns null where no amount is known */
export function progressCourse(rows: readonly AgreementProgress[]): ProgressCourse | null {
  const known = rows.flatMap(({ fecha, valor }) =>
    valor === null ? [] : [{ on: fecha, amount: valor, ...daySpan(fecha) }],
  );
  const [row] = rows;
  if (row === undefined || known.length === 0) return null;
  return {
    steps: known.map(({ on, amount, first, last }, index) => {
      const next = known[index + 1]?.first ?? last;
      return { on, amount, from: first, day: next < last ? next : last };
    }),
    target: row.meta_valor,
    unit: row.meta_unidad,
    due: row.fecha_compromiso,
  };
}
