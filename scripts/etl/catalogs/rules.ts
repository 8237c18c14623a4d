/** What must hold between the cells of one line. */
import * as v from 'valibot';

export interface Rule<Row> {
  /** The cell to correct. */
  readonly column: keyof Row & string;
  readonly holds: (row: Row) => boolean;
  /** Completes «value» in Spanish: what is wrong, and what to write instead. */
  readonly otherwise: string;
}

/** Reports the first rule that a line breaks, at its column. */
export function keeps<Row extends Record<string, unknown>>(rules: readonly Rule<Row>[]) {
  return v.rawCheck<Row>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    const broken = rules.find(({ holds }) => !holds(input));
    if (broken === undefined) return;
    const key = broken.column;
    addIssue({
      message: broken.otherwise,
      path: [{ type: 'object', origin: 'value', input, key, value: input[key] }],
    });
  });
}
