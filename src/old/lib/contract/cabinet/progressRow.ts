/** `avances.csv`: how much of an agreement had been done on a date, and who says so. */
import * as v from 'valibot';
import type { CatalogRules } from '../catalogs/checkSheet';
import { amount, identifier, looseDate } from '../catalogs/fields';
import { keeps } from '../catalogs/rules';
import { hasSource, keepsRefugesSecret, sourceColumns } from './sources';

const row = v.object({
  acuerdo: identifier('A'),
  fecha: looseDate,
  /** In the unit of its agreement; null where it was called done without an amount. */
  valor: v.nullable(amount),
  ...sourceColumns,
});

export type ProgressRow = v.InferOutput<typeof row>;

const schema = v.pipe(
  row,
  keeps<ProgressRow>([hasSource, ...keepsRefugesSecret(['fuente', 'nota'])]),
);

export const PROGRESS_RULES = { schema, exact: true } as const satisfies CatalogRules<
  typeof schema
>;
