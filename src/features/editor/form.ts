/** Checks a form as it is typed: for each field, what is wrong and what to do about it. */
import { checkCells, type Cells, type CheckedCells } from '$lib/contract/catalogs/checkCells';
import type { OwnPlaces } from '$lib/contract/catalogs/places';
import type { Problem } from '$lib/contract/catalogs/problem';
import { agreementRules, type AgreementRow } from '$lib/contract/cabinet/agreementRow';
import { PROGRESS_RULES, type ProgressRow } from '$lib/contract/cabinet/progressRow';
import { agreementReferences, progressReferences } from '$lib/contract/cabinet/references';
import { SESSION_RULES, type SessionRow } from '$lib/contract/cabinet/sessionRow';
import { problemWords } from './words/es/problems';

/** By the name of the field, which is that of the column; empty when the row may be saved. */
export type FieldProblems = ReadonlyMap<string, Problem>;

/** @param others the sessions besides this one */
export function sessionForm(cells: Cells, others: readonly SessionRow[]): FieldProblems {
  const checked = checkCells(SESSION_RULES.schema, cells);
  return byField(checked, ({ fecha }) =>
    others.some((other) => other.fecha === fecha) ? [taken('fecha', fecha)] : [],
  );
}

/** @param others the agreements besides this one */
export function agreementForm(
  cells: Cells,
  places: OwnPlaces,
  sessions: readonly SessionRow[],
  others: readonly Pick<AgreementRow, 'id'>[],
): FieldProblems {
  const checked = checkCells(agreementRules(places).schema, cells);
  return byField(checked, (row) => [
    ...(others.some(({ id }) => id === row.id) ? [taken('id', row.id)] : []),
    ...agreementReferences(row, sessions),
  ]);
}

/** @param others the progress besides this one, of every agreement */
export function progressForm(
  cells: Cells,
  agreements: readonly AgreementRow[],
  others: readonly Pick<ProgressRow, 'acuerdo' | 'fecha'>[],
): FieldProblems {
  const checked = checkCells(PROGRESS_RULES.schema, cells);
  return byField(checked, (row) => [
    ...progressReferences(row, agreements),
    ...(others.some(({ acuerdo, fecha }) => acuerdo === row.acuerdo && fecha === row.fecha)
      ? [taken('fecha', row.fecha)]
      : []),
  ]);
}

/** The identifier after the last one: `A038`. */
export function nextId(agreements: readonly Pick<AgreementRow, 'id'>[]): string {
  const last = Math.max(0, ...agreements.map(({ id }) => Number(id.slice(1))));
  return `A${String(last + 1).padStart(3, '0')}`;
}

const taken = (column: string, value: string): Problem => ({
  column,
  value,
  ...problemWords.taken,
});

function byField<Row>(
  checked: CheckedCells<Row>,
  referencesOf: (row: Row) => readonly Problem[],
): FieldProblems {
  const problems = checked.row === null ? checked.problems : referencesOf(checked.row);
  const fields = new Map<string, Problem>();
  for (const problem of problems) {
    const field = problem.column ?? '';
    if (!fields.has(field)) fields.set(field, problem);
  }
  return fields;
}
