/**
 * The quality report counts the rows that lack a colonia or an hour: what is left of a total beside
 * its printed parts. Were that known to be none, or nearly, a cell that only that remainder hides
 * could be worked out (docs/decisions/lo-que-se-puede-inferir.md).
 */
import { FEW, NO_COLONIA, NO_HOUR } from '../cells/statements';
import type { TableRow } from './writeTable';

/** Rules that count a remainder, and those from which their count would follow by subtraction. */
const REMAINDERS: readonly {
  readonly rest: readonly string[];
  readonly beside: readonly string[];
}[] = [
  { rest: [NO_COLONIA], beside: ['colonia_por_nombre'] },
  { rest: NO_HOUR, beside: [] },
];

/** @param rows of `calidad`, of any sources. */
export function withoutFewRemainders(rows: readonly TableRow[]): readonly TableRow[] {
  const rowsOf = (fuente: unknown, rules: readonly string[]) =>
    rows.filter((row) => row['fuente'] === fuente && rules.includes(String(row['regla'])));
  const hidden = new Map(
    [...new Set(rows.map((row) => row['fuente']))].flatMap((fuente) =>
      REMAINDERS.flatMap(({ rest, beside }) => {
        const remainder = rowsOf(fuente, rest);
        const sum = remainder.reduce((total, row) => total + Number(row['filas']), 0);
        if (sum >= FEW) return [];
        return [
          ...remainder.map((row) => [row, `Son menos de ${FEW}`] as const),
          ...rowsOf(fuente, beside).map((row) => [row, 'Tampoco se dice cuántas'] as const),
        ];
      }),
    ),
  );
  return rows.map((row) => {
    const why = hidden.get(row);
    if (why === undefined) return row;
    const told = `${String(row['descripcion'])} ${why}: el número exacto ayudaría a deducir cuentas suprimidas.`;
    return { ...row, filas: null, descripcion: told };
  });
}
