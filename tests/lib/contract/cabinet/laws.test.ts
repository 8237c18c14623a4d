/** What holds whatever is typed in a cell, and whatever a file holds. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementRules } from '$lib/contract/cabinet/agreementRow';
import { PROGRESS_RULES } from '$lib/contract/cabinet/progressRow';
import { SESSION_RULES } from '$lib/contract/cabinet/sessionRow';
import { violetPointRules } from '$lib/contract/cabinet/violetPointRow';
import { checkCells } from '$lib/contract/catalogs/checkCells';
import { cellsIn, PLACES, TEXTS } from './cabinetTexts';

const FILES = [
  { name: 'sesiones.csv', schema: SESSION_RULES.schema, text: TEXTS['sesiones.csv'] },
  { name: 'acuerdos.csv', schema: agreementRules(PLACES).schema, text: TEXTS['acuerdos.csv'] },
  { name: 'avances.csv', schema: PROGRESS_RULES.schema, text: TEXTS['avances.csv'] },
  {
    name: 'puntos_violeta.csv',
    schema: violetPointRules({ places: placesOfPoints(), invented: true }).schema,
    text: readFileSync('tests/fixtures/puntos_violeta_inventados.csv', 'utf8'),
  },
] as const;

/** Where every key is of a colonia. */
function placesOfPoints() {
  return { ...PLACES, isColonia: (key: string) => /^\d{13}$/.test(key) };
}

/** What a person might type, right or wrong, in any cell. */
const TYPED = fc.oneof(
  fc.constantFrom('', ' ', '2024', '2024-05', '2026-02-30', '12', '-3', '1,000', 'A001', 'PV009'),
  fc.constantFrom('cumplido', 'meta', 'otro', 'acoso_sexual', 'https://a.mx/b', 'Inventado'),
  fc.constantFrom('un refugio', 'calle 5 de Mayo 3', '55 1234 5678', 'Jacarandas; Jazmines', ';'),
  fc.string(),
);

describe.each(FILES)('a cell of $name mistyped', ({ schema, text }) => {
  const rows = cellsIn(text);

  it('leaves a valid row, or an error that names it', () => {
    const columns = Object.keys(rows[0] ?? {});
    const cell = fc.record({
      row: fc.constantFrom(...rows),
      column: fc.constantFrom(...columns),
      value: TYPED,
    });
    fc.assert(
      fc.property(cell, ({ row, column, value }) => {
        expect(checkCells(schema, row).problems).toEqual([]);
        const { problems } = checkCells(schema, { ...row, [column]: value });
        for (const problem of problems) {
          // Its own cell, or one that says what it has against this one.
          expect([problem.column, problem.what].join(' ')).toContain(column);
          expect(problem.remedy).not.toBe('');
        }
      }),
      { numRuns: 4000 },
    );
  });
});
