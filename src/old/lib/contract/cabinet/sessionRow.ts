/** `sesiones.csv`: the sessions of the Gabinete Violeta that a public source tells of. */
import * as v from 'valibot';
import type { CatalogRules } from '../catalogs/checkSheet';
import { looseDate, text } from '../catalogs/fields';
import { keeps } from '../catalogs/rules';
import { hasSource, keepsRefugesSecret, sourceColumns } from './sources';

const row = v.object({
  /** As precise as its source: `2025-06` where the day was not published. Also the page's address. */
  fecha: looseDate,
  nombre: text,
  ...sourceColumns,
});

export type SessionRow = v.InferOutput<typeof row>;

const schema = v.pipe(
  row,
  keeps<SessionRow>([hasSource, ...keepsRefugesSecret(['nombre', 'fuente', 'nota'])]),
);

export const SESSION_RULES = {
  schema,
  unique: ['fecha'],
  exact: true,
} as const satisfies CatalogRules<typeof schema>;
