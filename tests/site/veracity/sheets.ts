/** What a sheet of an indicator says is left to see by colonia: cells by their counts, and the cases in them. */
import type { Counted } from './counted';
import type { Recounted } from './recount';
import type { Statement } from './statements';

/** Of one indicator by one period of colonias. */
export interface Cells {
  readonly indicator: string;
  readonly kind: string;
  /** With a published count above zero. */
  readonly visible: number;
  readonly hidden: number;
  /** In the visible ones. */
  readonly cases: number;
  /** In all, as the audit of the release tells: those of hidden cells are in no table. */
  readonly allCases: number;
}

/** @param statements all of a sheet */
export function sheetRecount(
  statements: readonly Statement[],
  { cells }: Counted,
): readonly Recounted[] {
  return statements.flatMap(({ codes, numbers }) => {
    const [indicator, kind] = ['indicator', 'class'].map((code) => codes.get(code)?.[0]);
    const own = cells.find((each) => each.indicator === indicator && each.kind === kind);
    if (own === undefined) return [];
    const found = new Map([
      ['n', own.visible],
      ['of', own.visible + own.hidden],
      ['share', own.cases / own.allCases],
    ]);
    return [...numbers].flatMap(([mark, { element, values }]) =>
      values.map((said) => ({ element, mark, said, found: found.get(mark) ?? null })),
    );
  });
}
