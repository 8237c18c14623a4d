/** What the rules look at, invented: a file without a fault, and counts of alcaldías. */
import type { FileEvidence } from '../../../scripts/etl/plausible/evidence';
import type { Counted } from '../../../scripts/etl/plausible/rule';

export const YEAR = { year: '2024', cases: 1000, repeated: 0, near: 0 };

export const nameOf = (clave: string) => (clave === '09015' ? 'Cuauhtémoc' : clave);

export const fileOf = (changes: Partial<FileEvidence> = {}): FileEvidence => ({
  path: 'carpetas.csv',
  lastFact: '2024-12-31',
  until: '2024-12-31',
  lines: 1000,
  unreadable: 0,
  rows: 1000,
  undated: 0,
  placeless: 0,
  elsewhere: 0,
  backward: 0,
  opened: 0,
  pointless: 0,
  swapped: 0,
  zero: 0,
  astray: 0,
  years: [YEAR],
  days: { cases: 0, first: 0, last: 0, january: 0, others: 0 },
  undatedTexts: [],
  cutTexts: 0,
  almost: 0,
  ...changes,
});

export const count = (
  periodo_tipo: Counted['periodo_tipo'],
  periodo: string,
  n: number | null,
  changes: Partial<Counted> = {},
): Counted => ({
  fuente: 'fgj_carpetas',
  indicador: 'violencia_familiar',
  nivel: 'alcaldia',
  clave: '09015',
  periodo_tipo,
  periodo,
  sexo: 'total',
  edad: 'total',
  n,
  ...changes,
});

/** Every month of some years with the same count. */
export const months = (years: readonly number[], n: number): readonly Counted[] =>
  years.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) =>
      count('mes', `${year}-${String(month + 1).padStart(2, '0')}-01`, n),
    ),
  );
