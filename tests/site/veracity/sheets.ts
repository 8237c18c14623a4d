/**
 * What a sheet of an indicator says is left to see by colonia, cells by their counts and the cases in them; and from
 * which month to which it has cases, and up to which it is complete by itself.
 */
import { monthsOfPeriod } from './calendar';
import { seriesOf } from './changes';
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

/**
 * @param indicator that of the sheet
 * @param statements all of it
 */
export function sheetRecount(
  indicator: string,
  page: Document,
  statements: readonly Statement[],
  counted: Counted,
): readonly Recounted[] {
  return [
    ...statements.flatMap((statement) => cellsOf(statement, counted)),
    ...monthsOf(indicator, page, counted),
  ];
}

function cellsOf({ codes, numbers }: Statement, { cells }: Counted): readonly Recounted[] {
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
}

/** In its list of facts: of three months, the first and the last with a case in any alcaldía and the common complete one; of one, its own. */
function monthsOf(indicator: string, page: Document, counted: Counted): readonly Recounted[] {
  const all = monthsOfPeriod(`${counted.firstMonth}/${counted.lastMonth}`);
  const ofCase = all.filter((month) =>
    counted.alcaldias.some((place) => {
      const asked = { place, indicator, unit: 'fgj_carpetas', period: `${month}/${month}` };
      return (counted.cases(asked) ?? 0) > 0;
    }),
  );
  const own = all.filter((month) => seriesOf(counted, indicator).delays.isComplete(month)).at(-1);
  return [...page.querySelectorAll('main dd p[data-period]:not([data-ratio])')].flatMap(
    (element) => {
      const said = element.getAttribute('data-period')?.split(' ') ?? [];
      const found = said.length === 3 ? [ofCase[0], ofCase.at(-1), counted.lastComplete] : [own];
      return said.map((period, at) => ({
        element,
        mark: 'period',
        said: period,
        found: `${found[at]}/${found[at]}`,
      }));
    },
  );
}
