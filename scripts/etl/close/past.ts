/** What earlier releases print below the alcaldía, cell by cell as the last of them has it. */
import type { HourCount, PublishedHourCount, PublishedObservation } from '../count/observation';
import { hourName, observationName } from '../cells/cellNames';
import { closedView } from '../cells/closedView';
import { contains } from '../cells/periods';
import { isPublicTotal, type TakesK } from '../cells/lattice';
import type { Release } from '../cells/release';
import { periodKey, periodOf, vintagesOf, type CellPeriod, type Vintage } from '../cells/vintages';

interface Period {
  readonly of: CellPeriod;
  /** The oldest first. */
  readonly vintages: readonly Vintage[];
  /** Of the last vintage, by name. */
  readonly rows: ReadonlyMap<string, PublishedObservation>;
  readonly hours: ReadonlyMap<string, PublishedHourCount>;
  /** Totals of the alcaldía at the cut of the last vintage, by indicator. */
  readonly totals: ReadonlyMap<string, number>;
}

export class Past {
  private readonly periods = new Map<string, Period>();

  /** @param releases in the order in which they were published. */
  constructor(releases: readonly Release[]) {
    releases.forEach((release, nth) => {
      const vintageOf = vintagesOf(release, nth);
      for (const own of periodsIn(release)) this.add(own, vintageOf(own.of));
    });
  }

  /** The periods of a source that were told below the alcaldía. */
  periodsOf(fuente: string): readonly CellPeriod[] {
    return [...this.periods.values()].flatMap(({ of }) => (of.fuente === fuente ? [of] : []));
  }

  at(of: CellPeriod): Period | undefined {
    return this.periods.get(periodKey(of));
  }

  vintagesOf(of: CellPeriod): readonly Vintage[] {
    return this.at(of)?.vintages ?? [];
  }

  private add(own: Omit<Period, 'vintages'>, vintage: Vintage): void {
    const key = periodKey(own.of);
    const known = this.periods.get(key);
    const isSame = known?.vintages.at(-1)?.edicion === vintage.edicion;
    const before = known?.vintages ?? [];
    const isOlder = !isSame && before.some(({ edicion }) => edicion === vintage.edicion);
    if (isOlder) return;
    const vintages = isSame ? before.with(-1, vintage) : [...before, vintage];
    // What one release withdraws of a vintage was printed by another all the same: it is left withdrawn.
    this.periods.set(key, { ...own, vintages });
  }
}

interface Draft {
  readonly of: CellPeriod;
  readonly rows: Map<string, PublishedObservation>;
  readonly hours: Map<string, PublishedHourCount>;
  readonly totals: Map<string, number>;
}

function periodsIn(release: Release): readonly Draft[] {
  const { observaciones, horarios, alCorte = [], structure } = release;
  const { alcaldiaOf, takesK } = structure;
  const drafts = new Map<string, Draft>();
  const draftOf = (of: CellPeriod): Draft => {
    const key = periodKey(of);
    const draft = drafts.get(key) ?? { of, rows: new Map(), hours: new Map(), totals: new Map() };
    drafts.set(key, draft);
    return draft;
  };
  const view = closedView(observaciones, alCorte, alcaldiaOf, takesK);
  for (const row of view) {
    if (isPublicTotal(row, takesK)) continue;
    const name = observationName(row);
    draftOf(cellPeriodOf(row, alcaldiaOf)).rows.set(name, row);
  }
  for (const row of view) {
    if (!isPublicTotal(row, takesK) || row.n === null) continue;
    drafts.get(periodKey(cellPeriodOf(row, alcaldiaOf)))?.totals.set(row.indicador, row.n);
  }
  for (const row of horarios) draftOf(periodOf(hourName(row))).hours.set(hourName(row), row);
  for (const draft of drafts.values()) {
    if (draft.of.periodo_tipo !== 'horario') continue;
    for (const [indicador, n] of threeYears(draft.of, observaciones, takesK)) {
      draft.totals.set(indicador, n);
    }
    for (const row of alCorte) {
      const isOwn = row.periodo_tipo === 'trienio' && row.fuente === draft.of.fuente;
      if (isOwn && row.clave === draft.of.alcaldia && row.periodo === draft.of.periodo) {
        draft.totals.set(row.indicador, row.n ?? 0);
      }
    }
  }
  return [...drafts.values()];
}

/** Cases of each indicator in an alcaldía in the three years of a table of hours. */
export function threeYears(
  { fuente, alcaldia, periodo }: CellPeriod,
  rows: readonly Omit<PublishedObservation, 'supresion'>[],
  takesK?: TakesK,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const row of rows) {
    const isYear = row.periodo_tipo === 'anio' && isPublicTotal(row, takesK);
    if (!isYear || row.fuente !== fuente || row.clave !== alcaldia) continue;
    if (!contains('trienio', periodo, row.periodo)) continue;
    totals.set(row.indicador, (totals.get(row.indicador) ?? 0) + (row.n ?? 0));
  }
  return totals;
}

/** The period of a row, whose vintage is that of all its alcaldía. */
export function cellPeriodOf(
  row: Omit<PublishedObservation, 'supresion' | 'n'>,
  alcaldiaOf: (clave: string) => string,
): CellPeriod {
  const { fuente, clave, periodo_tipo, periodo } = row;
  return { fuente, alcaldia: alcaldiaOf(clave), periodo_tipo, periodo };
}

/** The same of a row of the table of hours. */
export function hourPeriodOf({ fuente, clave, periodo }: Omit<HourCount, 'n'>): CellPeriod {
  return { fuente, alcaldia: clave, periodo_tipo: 'horario', periodo };
}
