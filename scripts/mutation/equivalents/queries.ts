import type { Equivalent } from '../results';

/** Of the questions in SQL. */
export const QUERIES_EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'src/features/changes/queries/coloniaPairs.ts',
    line: 44,
    mutator: 'Sql',
    replacement:
      "onias.clave, indicador, [max(CASE WHEN ${side('antes')} THEN n END) AS anteriores, max(CASE WHEN ${side('despues')} THEN",
    reason:
      'A release counts an indicator once in a colonia and period: the least is the greatest.',
  },
  {
    file: 'src/features/priorities/queries/priorityAreas.ts',
    line: 52,
    mutator: 'Sql',
    replacement: '`[max → min]',
    reason:
      'A release counts an indicator once in a colonia and period: the least is the greatest.',
  },
];
