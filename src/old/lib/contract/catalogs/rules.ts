/** What must hold between the cells of one line. */
import * as v from 'valibot';

export interface Rule<Row> {
  /** The cell to correct. */
  readonly column: keyof Row & string;
  readonly holds: (row: Row) => boolean;
  /** Completes «value» in Spanish: what is wrong; with its remedy, by `wrong` of problem.ts. */
  readonly otherwise: string;
}

/** Reports every rule that a line breaks, at its column. */
export function keeps<Row extends Record<string, unknown>>(rules: readonly Rule<Row>[]) {
  return v.rawCheck<Row>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    for (const { column: key, holds, otherwise } of rules) {
      if (holds(input)) continue;
      addIssue({
        message: otherwise,
        path: [{ type: 'object', origin: 'value', input, key, value: input[key] }],
      });
    }
  });
}
